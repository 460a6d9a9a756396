package dev.iolite.blog;

import dev.iolite.dsl.IntField;
import dev.iolite.dsl.ModelFields;
import dev.iolite.dsl.StringField;
import dev.iolite.dsl.ToOne;

/** The fields of {@link ExtendedProfile}. */
public final class ExtendedProfileFields extends ModelFields<ExtendedProfile> {

    /** The only instance, to be imported statically. */
    public static final ExtendedProfileFields PROFILE = new ExtendedProfileFields();

    public final IntField.Unique<ExtendedProfile> id = new IntField.Unique<>("ExtendedProfile", "id");

    public final StringField.Optional<ExtendedProfile> bio = new StringField.Optional<>("ExtendedProfile", "bio");

    public final IntField.Unique<ExtendedProfile> userId = new IntField.Unique<>("ExtendedProfile", "userId");

    public final ToOne<ExtendedProfile, User> user = new ToOne<>("ExtendedProfile", "user", "User", "profile");

    private ExtendedProfileFields() {
        super("ExtendedProfile");
    }
}
