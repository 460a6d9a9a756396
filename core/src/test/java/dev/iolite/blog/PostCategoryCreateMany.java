package dev.iolite.blog;

import dev.iolite.dsl.DataBuilder;
import org.jspecify.annotations.Nullable;

/** What a new {@link PostCategory} among many holds: scalars and keys only. */
public interface PostCategoryCreateMany {

    /** The first step; for generated code. */
    static PostIdRequired first(DataBuilder data) {
        return new PostCategoryCreateManySteps(data);
    }

    /** Asks for the required {@code postId}. */
    interface PostIdRequired {

        /** Gives {@code postId} its value. */
        CategoryIdRequired postId(int postId);
    }

    /** Asks for the required {@code categoryId}. */
    interface CategoryIdRequired {

        /** Gives {@code categoryId} its value. */
        Given categoryId(int categoryId);
    }

    /** Takes what may be left out. */
    interface Given {

        /** Gives {@code sortOrder} its value. */
        Given sortOrder(int sortOrder);

        /** Gives {@code paramName} its value. */
        Given paramName(@Nullable String paramName);
    }
}
