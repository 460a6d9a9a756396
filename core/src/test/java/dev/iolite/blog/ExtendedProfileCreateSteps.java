package dev.iolite.blog;

import static dev.iolite.blog.ExtendedProfileFields.PROFILE;

import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.ToOneCreate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects what a new {@link ExtendedProfile} holds, whichever step asks for it. */
final class ExtendedProfileCreateSteps implements ExtendedProfileCreate.UserRequired, ExtendedProfileCreate.Given {

    private final DataBuilder data;

    ExtendedProfileCreateSteps(DataBuilder data) {
        this.data = data;
    }

    @Override
    public ExtendedProfileCreateSteps id(int id) {
        data.set("id", id);
        return this;
    }

    @Override
    public ExtendedProfileCreateSteps bio(@Nullable String bio) {
        data.setOrNull("bio", bio);
        return this;
    }

    @Override
    public ExtendedProfileCreateSteps userId(int userId) {
        data.set("userId", userId);
        return this;
    }

    @Override
    public ExtendedProfileCreateSteps user(Consumer<ToOneCreate<User, UserCreate>> user) {
        user.accept(new ToOneCreate<>(data, PROFILE.user));
        return this;
    }

    @Override
    public ExtendedProfileCreateSteps user(User user) {
        data.connect("user", user);
        return this;
    }
}
