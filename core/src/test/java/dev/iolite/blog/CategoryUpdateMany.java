package dev.iolite.blog;

import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.ScalarChanges;
import dev.iolite.dsl.UpdateManySpec;
import dev.iolite.query.Data;

/** What becomes of many rows of {@link Category}: scalars and keys only. */
@FunctionalInterface
public interface CategoryUpdateMany extends UpdateManySpec<Category> {

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
    }
}
