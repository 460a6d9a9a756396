package dev.iolite.blog;

import dev.iolite.model.Instance;
import dev.iolite.model.InstanceType;
import dev.iolite.model.LoadedFields;
import dev.iolite.model.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An instance of {@link ExtendedProfile} that a query or a builder made. */
final class LoadedExtendedProfile extends Instance implements ExtendedProfile {

    static final InstanceType TYPE = InstanceType.of(new InstanceType.Definition(
            "ExtendedProfile",
            "PROFILE",
            List.of("id", "bio", "userId"),
            List.of("user"),
            List.of("id"),
            Set.of(),
            Map.of()));

    private final int id;
    private final @Nullable String bio;
    private final int userId;

    LoadedExtendedProfile(Row row, int[] columns, LoadedFields loaded) {
        super(loaded);
        this.id = columns[0] < 0 ? 0 : row.getInt(columns[0]);
        this.bio = columns[1] < 0 ? null : row.getString(columns[1]);
        this.userId = columns[2] < 0 ? 0 : row.getInt(columns[2]);
    }

    LoadedExtendedProfile(ExtendedProfileBuilder builder) {
        super(builder);
        this.id = builder.id;
        this.bio = builder.bio;
        this.userId = builder.userId;
    }

    @Override
    public InstanceType type() {
        return TYPE;
    }

    @Override
    protected @Nullable Object value(int scalar) {
        return switch (scalar) {
            case 0 -> id;
            case 1 -> bio;
            case 2 -> userId;
            default -> throw new IllegalArgumentException("ExtendedProfile has no scalar field " + scalar);
        };
    }

    @Override
    public int getId() {
        requireLoaded(0);
        return id;
    }

    @Override
    public @Nullable String getBio() {
        requireLoaded(1);
        return bio;
    }

    @Override
    public int getUserId() {
        requireLoaded(2);
        return userId;
    }

    @Override
    public User getUser() {
        return related(0);
    }
}
