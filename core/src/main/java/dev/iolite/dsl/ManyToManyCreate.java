package dev.iolite.dsl;

/**
 * What a create does with a many-to-many relation.
 *
 * @param <T> the model the relation leads to
 * @param <C> what a new row holds
 */
public final class ManyToManyCreate<T, C extends CreateSpec<T>> extends NestedToMany<T, C, ManyToManyCreate<T, C>> {

    /**
     * Begins the operations; for generated code.
     *
     * @param data the row that has the relation
     * @param relation the relation
     */
    public ManyToManyCreate(DataBuilder data, ListRelation<?, T> relation) {
        super(data, relation);
    }

    @Override
    ManyToManyCreate<T, C> self() {
        return this;
    }
}
