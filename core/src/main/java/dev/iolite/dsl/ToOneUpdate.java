package dev.iolite.dsl;

/**
 * What an update does with a to-one relation that must lead to a row.
 *
 * @param <T> the model the relation leads to
 * @param <C> what a new row holds
 * @param <U> what becomes of a row
 */
public final class ToOneUpdate<T, C extends CreateSpec<T>, U extends UpdateSpec<T>>
        extends NestedToOneUpdate<T, C, U, ToOneUpdate<T, C, U>> {

    /**
     * Begins the operations; for generated code.
     *
     * @param data the row that has the relation
     * @param relation the relation
     */
    public ToOneUpdate(DataBuilder data, SingleRelation<?, T> relation) {
        super(data, relation);
    }

    @Override
    ToOneUpdate<T, C, U> self() {
        return this;
    }
}
