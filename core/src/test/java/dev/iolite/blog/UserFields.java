package dev.iolite.blog;

import dev.iolite.dsl.EnumField;
import dev.iolite.dsl.IntField;
import dev.iolite.dsl.JsonField;
import dev.iolite.dsl.ListField;
import dev.iolite.dsl.ModelFields;
import dev.iolite.dsl.OptionalToOne;
import dev.iolite.dsl.RelationCounts;
import dev.iolite.dsl.StringField;
import dev.iolite.dsl.ToMany;
import java.util.List;

/** The fields of {@link User}. */
public final class UserFields extends ModelFields<User> {

    /** The only instance, to be imported statically. */
    public static final UserFields USER = new UserFields();

    public final IntField.Unique<User> id = new IntField.Unique<>("User", "id");

    public final StringField.Optional<User> name = new StringField.Optional<>("User", "name");

    public final StringField.Unique<User> email = new StringField.Unique<>("User", "email");

    public final IntField<User> profileViews = new IntField<>("User", "profileViews");

    public final EnumField<User, Role> role = new EnumField<>("User", "role", Role.class);

    public final ListField<User, Boolean> coinflips = new ListField<>("User", "coinflips");

    public final StringField<User> city = new StringField<>("User", "city");

    public final StringField<User> country = new StringField<>("User", "country");

    public final JsonField<User, List<Pet>> pets = new JsonField<>("User", "pets");

    public final StringField.Optional<User> passwordHash = new StringField.Optional<>("User", "passwordHash");

    public final ToMany<User, Post> posts = new ToMany<>("User", "posts", "Post");

    public final OptionalToOne<User, ExtendedProfile> profile =
            new OptionalToOne<>("User", "profile", "ExtendedProfile", "user");

    private UserFields() {
        super("User");
    }

    /** The numbers of rows of all relations: {@code include(USER.counts())}. */
    public RelationCounts<User> counts() {
        return counts(posts);
    }
}
