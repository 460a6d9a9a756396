package dev.iolite.blog;

import dev.iolite.dsl.CreateSpec;
import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.ToOneCreate;
import dev.iolite.query.Data;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a new {@link ExtendedProfile} holds: the required fields first, in declared order. */
@FunctionalInterface
public interface ExtendedProfileCreate extends CreateSpec<ExtendedProfile> {

    /**
     * What the caller says.
     *
     * @param row asks for the required fields one after the other
     * @return the last step
     */
    Given with(UserRequired row);

    @Override
    default Data data() {
        DataBuilder data = new DataBuilder("ExtendedProfile");
        with(new ExtendedProfileCreateSteps(data));
        return data.build();
    }

    /** Asks for the required {@code user}. */
    interface UserRequired {

        /** Ties it to a row that is made or exists. */
        Given user(Consumer<ToOneCreate<User, UserCreate>> user);

        /** Ties it to an instance. */
        Given user(User user);

        /** Gives the key itself. */
        Given userId(int userId);
    }

    /** Takes what may be left out. */
    interface Given {

        /** Gives {@code id} its value. */
        Given id(int id);

        /** Gives {@code bio} its value. */
        Given bio(@Nullable String bio);
    }

    /** What a new {@link ExtendedProfile} holds where its {@code user} is known. */
    @FunctionalInterface
    interface WithoutUser extends CreateSpec<ExtendedProfile> {

        /**
         * What the caller says.
         *
         * @param row asks for the required fields one after the other
         * @return the last step
         */
        Given with(Given row);

        @Override
        default Data data() {
            DataBuilder data = new DataBuilder("ExtendedProfile");
            with(new ExtendedProfileCreateSteps(data));
            return data.build();
        }
    }
}
