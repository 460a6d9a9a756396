package dev.iolite.blog;

import dev.iolite.dsl.CreateSpec;
import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.LinkedToManyCreate;
import dev.iolite.dsl.ToOneCreate;
import dev.iolite.query.Data;
import java.util.function.Consumer;

/** What a new {@link Post} holds: the required fields first, in declared order. */
@FunctionalInterface
public interface PostCreate extends CreateSpec<Post> {

    /**
     * What the caller says.
     *
     * @param row asks for the required fields one after the other
     * @return the last step
     */
    Given with(TitleRequired row);

    @Override
    default Data data() {
        DataBuilder data = new DataBuilder("Post");
        with(new PostCreateSteps(data));
        return data.build();
    }

    /** Asks for the required {@code title}. */
    interface TitleRequired {

        /** Gives {@code title} its value. */
        AuthorRequired title(String title);
    }

    /** Asks for the required {@code author}. */
    interface AuthorRequired {

        /** Ties it to a row that is made or exists. */
        Given author(Consumer<ToOneCreate<User, UserCreate>> author);

        /** Ties it to an instance. */
        Given author(User author);

        /** Gives the key itself. */
        Given authorId(int authorId);
    }

    /** Takes what may be left out. */
    interface Given {

        /** Gives {@code id} its value. */
        Given id(int id);

        /** Gives {@code published} its value. */
        Given published(boolean published);

        /** Gives {@code likes} its value. */
        Given likes(int likes);

        /** Gives {@code views} its value. */
        Given views(int views);

        /** Writes rows of {@code categories}. */
        Given categories(Consumer<LinkedToManyCreate<Category, CategoryCreate, PostCategoryLink>> categories);
    }

    /** What a new {@link Post} holds where its {@code author} is known. */
    @FunctionalInterface
    interface WithoutAuthor extends CreateSpec<Post> {

        /**
         * What the caller says.
         *
         * @param row asks for the required fields one after the other
         * @return the last step
         */
        Given with(TitleRequired row);

        @Override
        default Data data() {
            DataBuilder data = new DataBuilder("Post");
            with(new PostCreateSteps(data));
            return data.build();
        }

        /** Asks for the required {@code title}. */
        interface TitleRequired {

            /** Gives {@code title} its value. */
            Given title(String title);
        }
    }
}
