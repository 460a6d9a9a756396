package dev.iolite.blog;

import static dev.iolite.blog.ExtendedProfileFields.PROFILE;

import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.ScalarChanges;
import dev.iolite.dsl.ToOneUpdate;
import dev.iolite.dsl.UpdateSpec;
import dev.iolite.query.Data;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What becomes of a {@link ExtendedProfile}. */
@FunctionalInterface
public interface ExtendedProfileUpdate extends UpdateSpec<ExtendedProfile> {

    /**
     * What the caller says.
     *
     * @param row takes the changes
     */
    void with(Changes row);

    @Override
    default Data data() {
        DataBuilder data = new DataBuilder("ExtendedProfile");
        with(new Changes(data));
        return data.build();
    }

    /** Takes the changes. */
    final class Changes extends ScalarChanges<ExtendedProfile, Changes> {

        Changes(DataBuilder data) {
            super(data);
        }

        @Override
        protected Changes self() {
            return this;
        }

        /** Gives {@code id} a value. */
        public Changes id(int id) {
            data.set("id", id);
            return this;
        }

        /** Gives {@code bio} a value. */
        public Changes bio(@Nullable String bio) {
            data.setOrNull("bio", bio);
            return this;
        }

        /** Gives {@code userId} a value. */
        public Changes userId(int userId) {
            data.set("userId", userId);
            return this;
        }

        /** Writes rows of {@code user}. */
        public Changes user(Consumer<ToOneUpdate<User, UserCreate, UserUpdate>> user) {
            user.accept(new ToOneUpdate<>(data, PROFILE.user));
            return this;
        }

        /** Ties {@code user} to an instance. */
        public Changes user(User user) {
            data.connect("user", user);
            return this;
        }
    }
}
