package dev.iolite.blog;

import dev.iolite.dsl.CreateSpec;
import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.LinkedToManyCreate;
import dev.iolite.query.Data;
import java.util.function.Consumer;

/** What a new {@link Category} holds: the required fields first, in declared order. */
@FunctionalInterface
public interface CategoryCreate extends CreateSpec<Category> {

    /**
     * What the caller says.
     *
     * @param row asks for the required fields one after the other
     * @return the last step
     */
    Given with(NameRequired row);

    @Override
    default Data data() {
        DataBuilder data = new DataBuilder("Category");
        with(new CategoryCreateSteps(data));
        return data.build();
    }

    /** Asks for the required {@code name}. */
    interface NameRequired {

        /** Gives {@code name} its value. */
        Given name(String name);
    }

    /** Takes what may be left out. */
    interface Given {

        /** Gives {@code id} its value. */
        Given id(int id);

        /** Writes rows of {@code posts}. */
        Given posts(Consumer<LinkedToManyCreate<Post, PostCreate, PostCategoryLink>> posts);
    }
}
