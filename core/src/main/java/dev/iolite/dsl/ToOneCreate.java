package dev.iolite.dsl;

/**
 * What a create does with a to-one relation.
 *
 * @param <T> the model the relation leads to
 * @param <C> what a new row holds
 */
public final class ToOneCreate<T, C extends CreateSpec<T>> extends NestedToOne<T, C, ToOneCreate<T, C>> {

    /**
     * Begins the operations; for generated code.
     *
     * @param data the row that has the relation
     * @param relation the relation
     */
    public ToOneCreate(DataBuilder data, SingleRelation<?, T> relation) {
        super(data, relation);
    }

    @Override
    ToOneCreate<T, C> self() {
        return this;
    }
}
