package dev.iolite.blog;

import dev.iolite.model.InstanceBuilder;
import org.jspecify.annotations.Nullable;

/** Makes instances of {@link ExtendedProfile} for tests: what is not given is not loaded. */
public final class ExtendedProfileBuilder extends InstanceBuilder {

    int id;

    @Nullable
    String bio;

    int userId;

    /** Gives {@code id} a value. */
    public ExtendedProfileBuilder id(int id) {
        this.id = id;
        given(0);
        return this;
    }

    /** Gives {@code bio} a value. */
    public ExtendedProfileBuilder bio(@Nullable String bio) {
        this.bio = bio;
        given(1);
        return this;
    }

    /** Gives {@code userId} a value. */
    public ExtendedProfileBuilder userId(int userId) {
        this.userId = userId;
        given(2);
        return this;
    }

    /** Gives {@code user} its row. */
    public ExtendedProfileBuilder user(User user) {
        givenOne(0, user);
        return this;
    }

    /** The instance. */
    public ExtendedProfile build() {
        return new LoadedExtendedProfile(this);
    }
}
