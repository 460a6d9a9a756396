package dev.iolite.blog;

import dev.iolite.dsl.DataBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a new {@link User} among many holds: scalars and keys only. */
public interface UserCreateMany {

    /** The first step; for generated code. */
    static EmailRequired first(DataBuilder data) {
        return new UserCreateManySteps(data);
    }

    /** Asks for the required {@code email}. */
    interface EmailRequired {

        /** Gives {@code email} its value. */
        CityRequired email(String email);
    }

    /** Asks for the required {@code city}. */
    interface CityRequired {

        /** Gives {@code city} its value. */
        CountryRequired city(String city);
    }

    /** Asks for the required {@code country}. */
    interface CountryRequired {

        /** Gives {@code country} its value. */
        PetsRequired country(String country);
    }

    /** Asks for the required {@code pets}. */
    interface PetsRequired {

        /** Gives {@code pets} its value. */
        Given pets(List<Pet> pets);
    }

    /** Takes what may be left out. */
    interface Given {

        /** Gives {@code id} its value. */
        Given id(int id);

        /** Gives {@code name} its value. */
        Given name(@Nullable String name);

        /** Gives {@code profileViews} its value. */
        Given profileViews(int profileViews);

        /** Gives {@code role} its value. */
        Given role(Role role);

        /** Gives {@code coinflips} its value. */
        Given coinflips(List<Boolean> coinflips);

        /** Gives {@code passwordHash} its value. */
        Given passwordHash(@Nullable String passwordHash);
    }
}
