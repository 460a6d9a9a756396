package dev.iolite.blog;

import dev.iolite.dsl.CreateSpec;
import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.ToOneCreate;
import dev.iolite.query.Data;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a new {@link PostCategory} holds: the required fields first, in declared order. */
@FunctionalInterface
public interface PostCategoryCreate extends CreateSpec<PostCategory> {

    /**
     * What the caller says.
     *
     * @param row asks for the required fields one after the other
     * @return the last step
     */
    Given with(PostRequired row);

    @Override
    default Data data() {
        DataBuilder data = new DataBuilder("PostCategory");
        with(new PostCategoryCreateSteps(data));
        return data.build();
    }

    /** Asks for the required {@code post}. */
    interface PostRequired {

        /** Ties it to a row that is made or exists. */
        CategoryRequired post(Consumer<ToOneCreate<Post, PostCreate>> post);

        /** Ties it to an instance. */
        CategoryRequired post(Post post);

        /** Gives the key itself. */
        CategoryRequired postId(int postId);
    }

    /** Asks for the required {@code category}. */
    interface CategoryRequired {

        /** Ties it to a row that is made or exists. */
        Given category(Consumer<ToOneCreate<Category, CategoryCreate>> category);

        /** Ties it to an instance. */
        Given category(Category category);

        /** Gives the key itself. */
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
