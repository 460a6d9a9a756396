package dev.iolite.blog;

import dev.iolite.model.Instance;
import dev.iolite.model.InstanceType;
import dev.iolite.model.LoadedFields;
import dev.iolite.model.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An instance of {@link Post} that a query or a builder made. */
final class LoadedPost extends Instance implements Post {

    static final InstanceType TYPE = InstanceType.of(new InstanceType.Definition(
            "Post",
            "POST",
            List.of("id", "title", "published", "authorId", "likes", "views"),
            List.of("author", "categories"),
            List.of("id"),
            Set.of(),
            Map.of()));

    private final int id;
    private final @Nullable String title;
    private final boolean published;
    private final int authorId;
    private final int likes;
    private final int views;

    LoadedPost(Row row, int[] columns, LoadedFields loaded) {
        super(loaded);
        this.id = columns[0] < 0 ? 0 : row.getInt(columns[0]);
        this.title = columns[1] < 0 ? null : row.getString(columns[1]);
        this.published = columns[2] < 0 ? false : row.getBoolean(columns[2]);
        this.authorId = columns[3] < 0 ? 0 : row.getInt(columns[3]);
        this.likes = columns[4] < 0 ? 0 : row.getInt(columns[4]);
        this.views = columns[5] < 0 ? 0 : row.getInt(columns[5]);
    }

    LoadedPost(PostBuilder builder) {
        super(builder);
        this.id = builder.id;
        this.title = builder.title;
        this.published = builder.published;
        this.authorId = builder.authorId;
        this.likes = builder.likes;
        this.views = builder.views;
    }

    @Override
    public InstanceType type() {
        return TYPE;
    }

    @Override
    protected @Nullable Object value(int scalar) {
        return switch (scalar) {
            case 0 -> id;
            case 1 -> title;
            case 2 -> published;
            case 3 -> authorId;
            case 4 -> likes;
            case 5 -> views;
            default -> throw new IllegalArgumentException("Post has no scalar field " + scalar);
        };
    }

    @Override
    public int getId() {
        requireLoaded(0);
        return id;
    }

    @Override
    public String getTitle() {
        requireLoaded(1);
        return title;
    }

    @Override
    public boolean isPublished() {
        requireLoaded(2);
        return published;
    }

    @Override
    public int getAuthorId() {
        requireLoaded(3);
        return authorId;
    }

    @Override
    public int getLikes() {
        requireLoaded(4);
        return likes;
    }

    @Override
    public int getViews() {
        requireLoaded(5);
        return views;
    }

    @Override
    public User getAuthor() {
        return related(0);
    }

    @Override
    public List<Category> getCategories() {
        return related(1);
    }
}
