package dev.iolite.blog;

import static dev.iolite.blog.UserFields.USER;

import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.DeletableToOneUpdate;
import dev.iolite.dsl.ScalarChanges;
import dev.iolite.dsl.ToManyUpdate;
import dev.iolite.dsl.UpdateSpec;
import dev.iolite.query.Data;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What becomes of a {@link User}. */
@FunctionalInterface
public interface UserUpdate extends UpdateSpec<User> {

    /**
     * What the caller says.
     *
     * @param row takes the changes
     */
    void with(Changes row);

    @Override
    default Data data() {
        DataBuilder data = new DataBuilder("User");
        with(new Changes(data));
        return data.build();
    }

    /** Takes the changes. */
    final class Changes extends ScalarChanges<User, Changes> {

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

        /** Gives {@code name} a value. */
        public Changes name(@Nullable String name) {
            data.setOrNull("name", name);
            return this;
        }

        /** Gives {@code email} a value. */
        public Changes email(String email) {
            data.set("email", email);
            return this;
        }

        /** Gives {@code profileViews} a value. */
        public Changes profileViews(int profileViews) {
            data.set("profileViews", profileViews);
            return this;
        }

        /** Gives {@code role} a value. */
        public Changes role(Role role) {
            data.set("role", role);
            return this;
        }

        /** Gives {@code coinflips} a value. */
        public Changes coinflips(List<Boolean> coinflips) {
            data.set("coinflips", coinflips);
            return this;
        }

        /** Gives {@code city} a value. */
        public Changes city(String city) {
            data.set("city", city);
            return this;
        }

        /** Gives {@code country} a value. */
        public Changes country(String country) {
            data.set("country", country);
            return this;
        }

        /** Gives {@code pets} a value. */
        public Changes pets(List<Pet> pets) {
            data.setJson("pets", pets);
            return this;
        }

        /** Gives {@code passwordHash} a value. */
        public Changes passwordHash(@Nullable String passwordHash) {
            data.setOrNull("passwordHash", passwordHash);
            return this;
        }

        /** Writes rows of {@code posts}. */
        public Changes posts(
                Consumer<
                                ToManyUpdate<
                                        Post,
                                        PostCreate.WithoutAuthor,
                                        PostUpdate,
                                        PostUpdateMany,
                                        PostCreateMany.WithoutAuthor.TitleRequired,
                                        PostCreateMany.Given>>
                        posts) {
            posts.accept(new ToManyUpdate<>(data, USER.posts, PostCreateMany.WithoutAuthor::first));
            return this;
        }

        /** Writes rows of {@code profile}. */
        public Changes profile(
                Consumer<
                                DeletableToOneUpdate<
                                        ExtendedProfile, ExtendedProfileCreate.WithoutUser, ExtendedProfileUpdate>>
                        profile) {
            profile.accept(new DeletableToOneUpdate<>(data, USER.profile));
            return this;
        }
    }
}
