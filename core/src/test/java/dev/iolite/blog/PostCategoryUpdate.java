package dev.iolite.blog;

import static dev.iolite.blog.PostCategoryFields.POST_CATEGORY;

import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.ScalarChanges;
import dev.iolite.dsl.ToOneUpdate;
import dev.iolite.dsl.UpdateSpec;
import dev.iolite.query.Data;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What becomes of a {@link PostCategory}. */
@FunctionalInterface
public interface PostCategoryUpdate extends UpdateSpec<PostCategory> {

    /**
     * What the caller says.
     *
     * @param row takes the changes
     */
    void with(Changes row);

    @Override
    default Data data() {
        DataBuilder data = new DataBuilder("PostCategory");
        with(new Changes(data));
        return data.build();
    }

    /** Takes the changes. */
    final class Changes extends ScalarChanges<PostCategory, Changes> {

        Changes(DataBuilder data) {
            super(data);
        }

        @Override
        protected Changes self() {
            return this;
        }

        /** Gives {@code postId} a value. */
        public Changes postId(int postId) {
            data.set("postId", postId);
            return this;
        }

        /** Gives {@code categoryId} a value. */
        public Changes categoryId(int categoryId) {
            data.set("categoryId", categoryId);
            return this;
        }

        /** Gives {@code sortOrder} a value. */
        public Changes sortOrder(int sortOrder) {
            data.set("sortOrder", sortOrder);
            return this;
        }

        /** Gives {@code paramName} a value. */
        public Changes paramName(@Nullable String paramName) {
            data.setOrNull("paramName", paramName);
            return this;
        }

        /** Writes rows of {@code post}. */
        public Changes post(Consumer<ToOneUpdate<Post, PostCreate, PostUpdate>> post) {
            post.accept(new ToOneUpdate<>(data, POST_CATEGORY.post));
            return this;
        }

        /** Ties {@code post} to an instance. */
        public Changes post(Post post) {
            data.connect("post", post);
            return this;
        }

        /** Writes rows of {@code category}. */
        public Changes category(Consumer<ToOneUpdate<Category, CategoryCreate, CategoryUpdate>> category) {
            category.accept(new ToOneUpdate<>(data, POST_CATEGORY.category));
            return this;
        }

        /** Ties {@code category} to an instance. */
        public Changes category(Category category) {
            data.connect("category", category);
            return this;
        }
    }
}
