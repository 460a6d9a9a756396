package dev.iolite.blog;

import dev.iolite.dsl.DataBuilder;
import org.jspecify.annotations.Nullable;

/** Collects what a new {@link ExtendedProfile} among many holds. */
final class ExtendedProfileCreateManySteps
        implements ExtendedProfileCreateMany.UserIdRequired, ExtendedProfileCreateMany.Given {

    private final DataBuilder data;

    ExtendedProfileCreateManySteps(DataBuilder data) {
        this.data = data;
    }

    @Override
    public ExtendedProfileCreateManySteps id(int id) {
        data.set("id", id);
        return this;
    }

    @Override
    public ExtendedProfileCreateManySteps bio(@Nullable String bio) {
        data.setOrNull("bio", bio);
        return this;
    }

    @Override
    public ExtendedProfileCreateManySteps userId(int userId) {
        data.set("userId", userId);
        return this;
    }
}
