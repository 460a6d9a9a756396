package dev.iolite.blog;

import dev.iolite.dsl.CreateSpec;
import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.ToManyCreate;
import dev.iolite.dsl.ToOneCreate;
import dev.iolite.query.Data;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a new {@link User} holds: the required fields first, in declared order. */
@FunctionalInterface
public interface UserCreate extends CreateSpec<User> {

    /**
     * What the caller says.
     *
     * @param row asks for the required fields one after the other
     * @return the last step
     */
    Given with(EmailRequired row);

    @Override
    default Data data() {
        DataBuilder data = new DataBuilder("User");
        with(new UserCreateSteps(data));
        return data.build();
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

        /** Writes rows of {@code posts}. */
        Given posts(
                Consumer<
                                ToManyCreate<
                                        Post,
                                        PostCreate.WithoutAuthor,
                                        PostCreateMany.WithoutAuthor.TitleRequired,
                                        PostCreateMany.Given>>
                        posts);

        /** Writes rows of {@code profile}. */
        Given profile(Consumer<ToOneCreate<ExtendedProfile, ExtendedProfileCreate.WithoutUser>> profile);
    }
}
