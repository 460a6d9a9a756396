package dev.iolite.blog;

import dev.iolite.model.InstanceBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes instances of {@link User} for tests: what is not given is not loaded. */
public final class UserBuilder extends InstanceBuilder {

    int id;

    @Nullable
    String name;

    @Nullable
    String email;

    int profileViews;

    @Nullable
    Role role;

    @Nullable
    List<Boolean> coinflips;

    @Nullable
    String city;

    @Nullable
    String country;

    @Nullable
    List<Pet> pets;

    @Nullable
    String passwordHash;

    /** Gives {@code id} a value. */
    public UserBuilder id(int id) {
        this.id = id;
        given(0);
        return this;
    }

    /** Gives {@code name} a value. */
    public UserBuilder name(@Nullable String name) {
        this.name = name;
        given(1);
        return this;
    }

    /** Gives {@code email} a value. */
    public UserBuilder email(String email) {
        this.email = email;
        given(2);
        return this;
    }

    /** Gives {@code profileViews} a value. */
    public UserBuilder profileViews(int profileViews) {
        this.profileViews = profileViews;
        given(3);
        return this;
    }

    /** Gives {@code role} a value. */
    public UserBuilder role(Role role) {
        this.role = role;
        given(4);
        return this;
    }

    /** Gives {@code coinflips} a value. */
    public UserBuilder coinflips(List<Boolean> coinflips) {
        this.coinflips = coinflips;
        given(5);
        return this;
    }

    /** Gives {@code city} a value. */
    public UserBuilder city(String city) {
        this.city = city;
        given(6);
        return this;
    }

    /** Gives {@code country} a value. */
    public UserBuilder country(String country) {
        this.country = country;
        given(7);
        return this;
    }

    /** Gives {@code pets} a value. */
    public UserBuilder pets(List<Pet> pets) {
        this.pets = pets;
        given(8);
        return this;
    }

    /** Gives {@code passwordHash} a value. */
    public UserBuilder passwordHash(@Nullable String passwordHash) {
        this.passwordHash = passwordHash;
        given(9);
        return this;
    }

    /** Gives {@code posts} its rows. */
    public UserBuilder posts(List<Post> posts) {
        givenMany(0, posts);
        return this;
    }

    /** Gives the number of {@code posts}. */
    public UserBuilder postsCount(long number) {
        givenCount(0, number);
        return this;
    }

    /** Gives {@code profile} its row. */
    public UserBuilder profile(@Nullable ExtendedProfile profile) {
        givenOne(1, profile);
        return this;
    }

    /** The instance. */
    public User build() {
        return new LoadedUser(this);
    }
}
