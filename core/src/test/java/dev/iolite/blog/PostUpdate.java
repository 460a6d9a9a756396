package dev.iolite.blog;

import static dev.iolite.blog.PostFields.POST;

import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.LinkedToManyUpdate;
import dev.iolite.dsl.ScalarChanges;
import dev.iolite.dsl.ToOneUpdate;
import dev.iolite.dsl.UpdateSpec;
import dev.iolite.query.Data;
import java.util.function.Consumer;

/** What becomes of a {@link Post}. */
@FunctionalInterface
public interface PostUpdate extends UpdateSpec<Post> {

    /**
     * What the caller says.
     *
     * @param row takes the changes
     */
    void with(Changes row);

    @Override
    default Data data() {
        DataBuilder data = new DataBuilder("Post");
        with(new Changes(data));
        return data.build();
    }

    /** Takes the changes. */
    final class Changes extends ScalarChanges<Post, Changes> {

        Changes(DataBuilder data) {
            super(data);
        }

        @Override
        protected Changes self() {
            return this;
        }

        /** Gives {@code id} a value. */
        public Changes id(int id) {
            data.set("id", id);
            return this;
        }

        /** Gives {@code title} a value. */
        public Changes title(String title) {
            data.set("title", title);
            return this;
        }

        /** Gives {@code published} a value. */
        public Changes published(boolean published) {
            data.set("published", published);
            return this;
        }

        /** Gives {@code authorId} a value. */
        public Changes authorId(int authorId) {
            data.set("authorId", authorId);
            return this;
        }

        /** Gives {@code likes} a value. */
        public Changes likes(int likes) {
            data.set("likes", likes);
            return this;
        }

        /** Gives {@code views} a value. */
        public Changes views(int views) {
            data.set("views", views);
            return this;
        }

        /** Writes rows of {@code author}. */
        public Changes author(Consumer<ToOneUpdate<User, UserCreate, UserUpdate>> author) {
            author.accept(new ToOneUpdate<>(data, POST.author));
            return this;
        }

        /** Ties {@code author} to an instance. */
        public Changes author(User author) {
            data.connect("author", author);
            return this;
        }

        /** Writes rows of {@code categories}. */
        public Changes categories(
                Consumer<
                                LinkedToManyUpdate<
                                        Category, CategoryCreate, CategoryUpdate, CategoryUpdateMany, PostCategoryLink>>
                        categories) {
            categories.accept(new LinkedToManyUpdate<>(data, POST.categories));
            return this;
        }
    }
}
