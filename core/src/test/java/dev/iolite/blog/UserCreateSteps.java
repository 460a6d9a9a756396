package dev.iolite.blog;

import static dev.iolite.blog.UserFields.USER;

import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.ToManyCreate;
import dev.iolite.dsl.ToOneCreate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects what a new {@link User} holds, whichever step asks for it. */
final class UserCreateSteps
        implements UserCreate.EmailRequired,
                UserCreate.CityRequired,
                UserCreate.CountryRequired,
                UserCreate.PetsRequired,
                UserCreate.Given {

    private final DataBuilder data;

    UserCreateSteps(DataBuilder data) {
        this.data = data;
    }

    @Override
    public UserCreateSteps id(int id) {
        data.set("id", id);
        return this;
    }

    @Override
    public UserCreateSteps name(@Nullable String name) {
        data.setOrNull("name", name);
        return this;
    }

    @Override
    public UserCreateSteps email(String email) {
        data.set("email", email);
        return this;
    }

    @Override
    public UserCreateSteps profileViews(int profileViews) {
        data.set("profileViews", profileViews);
        return this;
    }

    @Override
    public UserCreateSteps role(Role role) {
        data.set("role", role);
        return this;
    }

    @Override
    public UserCreateSteps coinflips(List<Boolean> coinflips) {
        data.set("coinflips", coinflips);
        return this;
    }

    @Override
    public UserCreateSteps city(String city) {
        data.set("city", city);
        return this;
    }

    @Override
    public UserCreateSteps country(String country) {
        data.set("country", country);
        return this;
    }

    @Override
    public UserCreateSteps pets(List<Pet> pets) {
        data.setJson("pets", pets);
        return this;
    }

    @Override
    public UserCreateSteps passwordHash(@Nullable String passwordHash) {
        data.setOrNull("passwordHash", passwordHash);
        return this;
    }

    @Override
    public UserCreateSteps posts(
            Consumer<
                            ToManyCreate<
                                    Post,
                                    PostCreate.WithoutAuthor,
                                    PostCreateMany.WithoutAuthor.TitleRequired,
                                    PostCreateMany.Given>>
                    posts) {
        posts.accept(new ToManyCreate<>(data, USER.posts, PostCreateMany.WithoutAuthor::first));
        return this;
    }

    @Override
    public UserCreateSteps profile(Consumer<ToOneCreate<ExtendedProfile, ExtendedProfileCreate.WithoutUser>> profile) {
        profile.accept(new ToOneCreate<>(data, USER.profile));
        return this;
    }
}
