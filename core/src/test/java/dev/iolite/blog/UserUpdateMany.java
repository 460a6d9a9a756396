package dev.iolite.blog;

import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.ScalarChanges;
import dev.iolite.dsl.UpdateManySpec;
import dev.iolite.query.Data;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of many rows of {@link User}: scalars and keys only. */
@FunctionalInterface
public interface UserUpdateMany extends UpdateManySpec<User> {

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
    }
}
