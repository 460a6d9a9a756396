package dev.iolite.blog;

import dev.iolite.dsl.DataBuilder;

/** What a new {@link Category} among many holds: scalars and keys only. */
public interface CategoryCreateMany {

    /** The first step; for generated code. */
    static NameRequired first(DataBuilder data) {
        return new CategoryCreateManySteps(data);
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
    }
}
