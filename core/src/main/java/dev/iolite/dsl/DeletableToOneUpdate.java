package dev.iolite.dsl;

import dev.iolite.query.Condition;

/**
 * What an update does with a to-one relation whose other row holds a key that cannot be null: it can be deleted, not untied.
 *
 * @param <T> the model the relation leads to
 * @param <C> what a new row holds
 * @param <U> what becomes of a row
 */
public final class DeletableToOneUpdate<T, C extends CreateSpec<T>, U extends UpdateSpec<T>>
        extends NestedToOneUpdate<T, C, U, DeletableToOneUpdate<T, C, U>> {

    /**
     * Begins the operations; for generated code.
     *
     * @param data the row that has the relation
     * @param relation the relation
     */
    public DeletableToOneUpdate(DataBuilder data, SingleRelation<?, T> relation) {
        super(data, relation);
    }

    /**
     * Deletes the row at the other end; it must exist.
     *
     * @return this
     */
    public DeletableToOneUpdate<T, C, U> delete() {
        return deleteRow(Condition.ALWAYS);
    }

    /**
     * Deletes the row at the other end if it is like this.
     *
     * @param where what it must be like
     * @return this
     */
    public DeletableToOneUpdate<T, C, U> delete(Where<T> where) {
        return deleteRow(conditionOf(where));
    }

    @Override
    DeletableToOneUpdate<T, C, U> self() {
        return this;
    }
}
