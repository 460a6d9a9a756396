package dev.iolite.dsl;

import dev.iolite.query.Condition;

/**
 * What an update does with a to-one relation that may lead nowhere.
 *
 * @param <T> the model the relation leads to
 * @param <C> what a new row holds
 * @param <U> what becomes of a row
 */
public final class OptionalToOneUpdate<T, C extends CreateSpec<T>, U extends UpdateSpec<T>>
        extends NestedToOneUpdate<T, C, U, OptionalToOneUpdate<T, C, U>> {

    /**
     * Begins the operations; for generated code.
     *
     * @param data the row that has the relation
     * @param relation the relation
     */
    public OptionalToOneUpdate(DataBuilder data, SingleRelation<?, T> relation) {
        super(data, relation);
    }

    /**
     * Deletes the row at the other end; it must exist.
     *
     * @return this
     */
    public OptionalToOneUpdate<T, C, U> delete() {
        return deleteRow(Condition.ALWAYS);
    }

    /**
     * Deletes the row at the other end if it is like this.
     *
     * @param where what it must be like
     * @return this
     */
    public OptionalToOneUpdate<T, C, U> delete(Where<T> where) {
        return deleteRow(conditionOf(where));
    }

    /**
     * Unties the row at the other end, if there is one.
     *
     * @return this
     */
    public OptionalToOneUpdate<T, C, U> disconnect() {
        return untie(Condition.ALWAYS);
    }

    /**
     * Unties the row at the other end if it is like this.
     *
     * @param where what it must be like
     * @return this
     */
    public OptionalToOneUpdate<T, C, U> disconnect(Where<T> where) {
        return untie(conditionOf(where));
    }

    @Override
    OptionalToOneUpdate<T, C, U> self() {
        return this;
    }
}
