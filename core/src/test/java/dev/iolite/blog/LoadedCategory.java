package dev.iolite.blog;

import dev.iolite.model.Instance;
import dev.iolite.model.InstanceType;
import dev.iolite.model.LoadedFields;
import dev.iolite.model.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An instance of {@link Category} that a query or a builder made. */
final class LoadedCategory extends Instance implements Category {

    static final InstanceType TYPE = InstanceType.of(new InstanceType.Definition(
            "Category", "CATEGORY", List.of("id", "name"), List.of("posts"), List.of("id"), Set.of(), Map.of()));

    private final int id;
    private final @Nullable String name;

    LoadedCategory(Row row, int[] columns, LoadedFields loaded) {
        super(loaded);
        this.id = columns[0] < 0 ? 0 : row.getInt(columns[0]);
        this.name = columns[1] < 0 ? null : row.getString(columns[1]);
    }

    LoadedCategory(CategoryBuilder builder) {
        super(builder);
        this.id = builder.id;
        this.name = builder.name;
    }

    @Override
    public InstanceType type() {
        return TYPE;
    }

    @Override
    protected @Nullable Object value(int scalar) {
        return switch (scalar) {
            case 0 -> id;
            case 1 -> name;
            default -> throw new IllegalArgumentException("Category has no scalar field " + scalar);
        };
    }

    @Override
    public int getId() {
        requireLoaded(0);
        return id;
    }

    @Override
    public String getName() {
        requireLoaded(1);
        return name;
    }

    @Override
    public List<Post> getPosts() {
        return related(0);
    }
}
