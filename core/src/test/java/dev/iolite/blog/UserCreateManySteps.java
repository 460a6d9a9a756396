package dev.iolite.blog;

import dev.iolite.dsl.DataBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what a new {@link User} among many holds. */
final class UserCreateManySteps
        implements UserCreateMany.EmailRequired,
                UserCreateMany.CityRequired,
                UserCreateMany.CountryRequired,
                UserCreateMany.PetsRequired,
                UserCreateMany.Given {

    private final DataBuilder data;

    UserCreateManySteps(DataBuilder data) {
        this.data = data;
    }

    @Override
    public UserCreateManySteps id(int id) {
        data.set("id", id);
        return this;
    }

    @Override
    public UserCreateManySteps name(@Nullable String name) {
        data.setOrNull("name", name);
        return this;
    }

    @Override
    public UserCreateManySteps email(String email) {
        data.set("email", email);
        return this;
    }

    @Override
    public UserCreateManySteps profileViews(int profileViews) {
        data.set("profileViews", profileViews);
        return this;
    }

    @Override
    public UserCreateManySteps role(Role role) {
        data.set("role", role);
        return this;
    }

    @Override
    public UserCreateManySteps coinflips(List<Boolean> coinflips) {
        data.set("coinflips", coinflips);
        return this;
    }

    @Override
    public UserCreateManySteps city(String city) {
        data.set("city", city);
        return this;
    }

    @Override
    public UserCreateManySteps country(String country) {
        data.set("country", country);
        return this;
    }

    @Override
    public UserCreateManySteps pets(List<Pet> pets) {
        data.setJson("pets", pets);
        return this;
    }

    @Override
    public UserCreateManySteps passwordHash(@Nullable String passwordHash) {
        data.setOrNull("passwordHash", passwordHash);
        return this;
    }
}
