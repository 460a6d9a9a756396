package dev.iolite.blog;

import static dev.iolite.blog.CategoryFields.CATEGORY;

import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.LinkedToManyUpdate;
import dev.iolite.dsl.ScalarChanges;
import dev.iolite.dsl.UpdateSpec;
import dev.iolite.query.Data;
import java.util.function.Consumer;

/** What becomes of a {@link Category}. */
@FunctionalInterface
public interface CategoryUpdate extends UpdateSpec<Category> {

    /**
     * What the caller says.
     *
     * @param row takes the changes
     */
    void with(Changes row);

    @Override
    default Data data() {
        DataBuilder data = new DataBuilder("Category");
        with(new Changes(data));
        return data.build();
    }

    /** Takes the changes. */
    final class Changes extends ScalarChanges<Category, Changes> {

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

        /** Gives {@code name} a value. */
        public Changes name(String name) {
            data.set("name", name);
            return this;
        }

        /** Writes rows of {@code posts}. */
        public Changes posts(
                Consumer<LinkedToManyUpdate<Post, PostCreate, PostUpdate, PostUpdateMany, PostCategoryLink>> posts) {
            posts.accept(new LinkedToManyUpdate<>(data, CATEGORY.posts));
            return this;
        }
    }
}
