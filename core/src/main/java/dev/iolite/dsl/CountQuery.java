package dev.iolite.dsl;

import java.util.function.Consumer;

/**
 * Which rows are counted.
 *
 * @param <M> the model
 */
public final class CountQuery<M> extends Counting<M, CountQuery<M>> {

    private CountQuery(String model) {
        super(model);
    }

    /**
     * Builds a query.
     *
     * @param model the model's name
     * @param piece what the caller says
     * @param <M> the model
     * @return the query with everything said
     */
    public static <M> CountQuery<M> of(String model, Consumer<CountQuery<M>> piece) {
        CountQuery<M> query = new CountQuery<>(model);
        piece.accept(query);
        return query;
    }

    @Override
    CountQuery<M> self() {
        return this;
    }
}
