package dev.iolite.blog;

import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.LinkSpec;
import dev.iolite.query.Data;
import org.jspecify.annotations.Nullable;

/** What a link row of {@link PostCategory} holds besides its two keys. */
@FunctionalInterface
public interface PostCategoryLink extends LinkSpec<PostCategory> {

    /**
     * What the caller says.
     *
     * @param link takes the columns
     */
    void with(Columns link);

    @Override
    default Data data() {
        DataBuilder data = new DataBuilder("PostCategory");
        with(new Columns(data));
        return data.build();
    }

    /** Takes the columns. */
    final class Columns {

        private final DataBuilder data;

        private Columns(DataBuilder data) {
            this.data = data;
        }

        /** Gives {@code sortOrder} a value. */
        public Columns sortOrder(int sortOrder) {
            data.set("sortOrder", sortOrder);
            return this;
        }

        /** Gives {@code paramName} a value. */
        public Columns paramName(@Nullable String paramName) {
            data.setOrNull("paramName", paramName);
            return this;
        }
    }
}
