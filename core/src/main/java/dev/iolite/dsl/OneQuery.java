package dev.iolite.dsl;

import dev.iolite.query.Selection;
import org.jspecify.annotations.Nullable;

/**
 * What is read of one row: of a to-one relation, or of what a write returns.
 *
 * @param <M> the model
 */
public final class OneQuery<M> extends Selecting<M, OneQuery<M>> {

    OneQuery(SelectionBuilder selection) {
        super(selection);
    }

    /**
     * Builds a query.
     *
     * @param model the model's name
     * @param projection what a projection's record reads; null where the model itself is read
     * @param piece what the caller says
     * @param <M> the model
     * @return the query with everything said
     */
    public static <M> OneQuery<M> of(String model, @Nullable Selection projection, One<M> piece) {
        OneQuery<M> query = new OneQuery<>(new SelectionBuilder(model, projection));
        piece.addTo(query);
        return query;
    }

    @Override
    OneQuery<M> self() {
        return this;
    }
}
