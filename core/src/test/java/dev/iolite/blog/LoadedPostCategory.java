package dev.iolite.blog;

import dev.iolite.model.Instance;
import dev.iolite.model.InstanceType;
import dev.iolite.model.LoadedFields;
import dev.iolite.model.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An instance of {@link PostCategory} that a query or a builder made. */
final class LoadedPostCategory extends Instance implements PostCategory {

    static final InstanceType TYPE = InstanceType.of(new InstanceType.Definition(
            "PostCategory",
            "POST_CATEGORY",
            List.of("postId", "categoryId", "sortOrder", "paramName"),
            List.of("post", "category"),
            List.of("postId", "categoryId"),
            Set.of(),
            Map.of()));

    private final int postId;
    private final int categoryId;
    private final int sortOrder;
    private final @Nullable String paramName;

    LoadedPostCategory(Row row, int[] columns, LoadedFields loaded) {
        super(loaded);
        this.postId = columns[0] < 0 ? 0 : row.getInt(columns[0]);
        this.categoryId = columns[1] < 0 ? 0 : row.getInt(columns[1]);
        this.sortOrder = columns[2] < 0 ? 0 : row.getInt(columns[2]);
        this.paramName = columns[3] < 0 ? null : row.getString(columns[3]);
    }

    LoadedPostCategory(PostCategoryBuilder builder) {
        super(builder);
        this.postId = builder.postId;
        this.categoryId = builder.categoryId;
        this.sortOrder = builder.sortOrder;
        this.paramName = builder.paramName;
    }

    @Override
    public InstanceType type() {
        return TYPE;
    }

    @Override
    protected @Nullable Object value(int scalar) {
        return switch (scalar) {
            case 0 -> postId;
            case 1 -> categoryId;
            case 2 -> sortOrder;
            case 3 -> paramName;
            default -> throw new IllegalArgumentException("PostCategory has no scalar field " + scalar);
        };
    }

    @Override
    public int getPostId() {
        requireLoaded(0);
        return postId;
    }

    @Override
    public int getCategoryId() {
        requireLoaded(1);
        return categoryId;
    }

    @Override
    public int getSortOrder() {
        requireLoaded(2);
        return sortOrder;
    }

    @Override
    public @Nullable String getParamName() {
        requireLoaded(3);
        return paramName;
    }

    @Override
    public Post getPost() {
        return related(0);
    }

    @Override
    public Category getCategory() {
        return related(1);
    }
}
