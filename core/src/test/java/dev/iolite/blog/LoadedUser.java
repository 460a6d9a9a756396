package dev.iolite.blog;

import dev.iolite.model.EnumNames;
import dev.iolite.model.Instance;
import dev.iolite.model.InstanceType;
import dev.iolite.model.JsonType;
import dev.iolite.model.LoadedFields;
import dev.iolite.model.Row;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An instance of {@link User} that a query or a builder made. */
final class LoadedUser extends Instance implements User {

    static final InstanceType TYPE = InstanceType.of(new InstanceType.Definition(
            "User",
            "USER",
            List.of(
                    "id",
                    "name",
                    "email",
                    "profileViews",
                    "role",
                    "coinflips",
                    "city",
                    "country",
                    "pets",
                    "passwordHash"),
            List.of("posts", "profile"),
            List.of("id"),
            Set.of("passwordHash"),
            Map.of("label", List.of("name", "email"))));

    private static final EnumNames<Role> ROLE = EnumNames.of(Role.class);
    private static final Type PETS = JsonType.of(List.class, Pet.class);

    private final int id;
    private final @Nullable String name;
    private final @Nullable String email;
    private final int profileViews;
    private final @Nullable Role role;
    private final @Nullable List<Boolean> coinflips;
    private final @Nullable String city;
    private final @Nullable String country;
    private final @Nullable List<Pet> pets;
    private final @Nullable String passwordHash;

    LoadedUser(Row row, int[] columns, LoadedFields loaded) {
        super(loaded);
        this.id = columns[0] < 0 ? 0 : row.getInt(columns[0]);
        this.name = columns[1] < 0 ? null : row.getString(columns[1]);
        this.email = columns[2] < 0 ? null : row.getString(columns[2]);
        this.profileViews = columns[3] < 0 ? 0 : row.getInt(columns[3]);
        this.role = columns[4] < 0 ? null : ROLE.read(row, columns[4]);
        this.coinflips = columns[5] < 0 ? null : row.get(columns[5]);
        this.city = columns[6] < 0 ? null : row.getString(columns[6]);
        this.country = columns[7] < 0 ? null : row.getString(columns[7]);
        this.pets = columns[8] < 0 ? null : row.getJson(columns[8], PETS);
        this.passwordHash = columns[9] < 0 ? null : row.getString(columns[9]);
    }

    LoadedUser(UserBuilder builder) {
        super(builder);
        this.id = builder.id;
        this.name = builder.name;
        this.email = builder.email;
        this.profileViews = builder.profileViews;
        this.role = builder.role;
        this.coinflips = builder.coinflips;
        this.city = builder.city;
        this.country = builder.country;
        this.pets = builder.pets;
        this.passwordHash = builder.passwordHash;
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
            case 2 -> email;
            case 3 -> profileViews;
            case 4 -> role;
            case 5 -> coinflips;
            case 6 -> city;
            case 7 -> country;
            case 8 -> pets;
            case 9 -> passwordHash;
            default -> throw new IllegalArgumentException("User has no scalar field " + scalar);
        };
    }

    @Override
    public int getId() {
        requireLoaded(0);
        return id;
    }

    @Override
    public @Nullable String getName() {
        requireLoaded(1);
        return name;
    }

    @Override
    public String getEmail() {
        requireLoaded(2);
        return email;
    }

    @Override
    public int getProfileViews() {
        requireLoaded(3);
        return profileViews;
    }

    @Override
    public Role getRole() {
        requireLoaded(4);
        return role;
    }

    @Override
    public List<Boolean> getCoinflips() {
        requireLoaded(5);
        return coinflips;
    }

    @Override
    public String getCity() {
        requireLoaded(6);
        return city;
    }

    @Override
    public String getCountry() {
        requireLoaded(7);
        return country;
    }

    @Override
    public List<Pet> getPets() {
        requireLoaded(8);
        return pets;
    }

    @Override
    public @Nullable String getPasswordHash() {
        requireLoaded(9);
        return passwordHash;
    }

    @Override
    public List<Post> getPosts() {
        return related(0);
    }

    @Override
    public @Nullable ExtendedProfile getProfile() {
        return related(1);
    }
}
