package dev.iolite.blog;

import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.ScalarChanges;
import dev.iolite.dsl.UpdateManySpec;
import dev.iolite.query.Data;
import org.jspecify.annotations.Nullable;

/** What becomes of many rows of {@link PostCategory}: scalars and keys only. */
@FunctionalInterface
public interface PostCategoryUpdateMany extends UpdateManySpec<PostCategory> {

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
    }
}
