package dev.iolite.blog;

import dev.iolite.dsl.DataBuilder;
import org.jspecify.annotations.Nullable;

/** What a new {@link ExtendedProfile} among many holds: scalars and keys only. */
public interface ExtendedProfileCreateMany {

    /** The first step; for generated code. */
    static UserIdRequired first(DataBuilder data) {
        return new ExtendedProfileCreateManySteps(data);
    }

    /** Asks for the required {@code userId}. */
    interface UserIdRequired {

        /** Gives {@code userId} its value. */
        Given userId(int userId);
    }

    /** Takes what may be left out. */
    interface Given {

        /** Gives {@code id} its value. */
        Given id(int id);

        /** Gives {@code bio} its value. */
        Given bio(@Nullable String bio);
    }

    /** The steps where {@code user} is known. */
    interface WithoutUser {

        /** The first step; for generated code. */
        static Given first(DataBuilder data) {
            return new ExtendedProfileCreateManySteps(data);
        }
    }
}
