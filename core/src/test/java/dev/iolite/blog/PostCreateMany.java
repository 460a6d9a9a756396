package dev.iolite.blog;

import dev.iolite.dsl.DataBuilder;

/** What a new {@link Post} among many holds: scalars and keys only. */
public interface PostCreateMany {

    /** The first step; for generated code. */
    static TitleRequired first(DataBuilder data) {
        return new PostCreateManySteps(data);
    }

    /** Asks for the required {@code title}. */
    interface TitleRequired {

        /** Gives {@code title} its value. */
        AuthorIdRequired title(String title);
    }

    /** Asks for the required {@code authorId}. */
    interface AuthorIdRequired {

        /** Gives {@code authorId} its value. */
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
    }

    /** The steps where {@code author} is known. */
    interface WithoutAuthor {

        /** The first step; for generated code. */
        static TitleRequired first(DataBuilder data) {
            return new PostCreateManySteps(data);
        }

        /** Asks for the required {@code title}. */
        interface TitleRequired {

            /** Gives {@code title} its value. */
            Given title(String title);
        }
    }
}
