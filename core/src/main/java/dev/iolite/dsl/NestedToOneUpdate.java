package dev.iolite.dsl;

import dev.iolite.query.Condition;
import dev.iolite.query.NestedOperation;
import dev.iolite.query.UniqueWhere;
import java.util.List;

/**
 * What an update does with the row of a to-one relation.
 *
 * @param <T> the model the relation leads to
 * @param <C> what a new row holds
 * @param <U> what becomes of a row
 * @param <S> the class itself
 */
public abstract class NestedToOneUpdate<
                T, C extends CreateSpec<T>, U extends UpdateSpec<T>, S extends NestedToOneUpdate<T, C, U, S>>
        extends NestedToOne<T, C, S> {

    NestedToOneUpdate(DataBuilder data, SingleRelation<?, T> relation) {
        super(data, relation);
    }

    /**
     * Changes the row at the other end; it must exist.
     *
     * @param changes what becomes of it
     * @return this
     */
    public final S update(U changes) {
        return changing(Condition.ALWAYS, changes);
    }

    /**
     * Changes the row at the other end, which must be like this.
     *
     * @param where what it must be like
     * @param changes what becomes of it
     * @return this
     */
    public final S update(Where<T> where, U changes) {
        return changing(conditionOf(where), changes);
    }

    /**
     * Changes the row at the other end, or makes and ties a new one.
     *
     * @param row what a new one holds
     * @param changes what becomes of an existing one
     * @return this
     */
    public final S upsert(C row, U changes) {
        return putting(Condition.ALWAYS, row, changes);
    }

    /**
     * Changes the row at the other end if it is like this, or makes and ties a new one.
     *
     * @param where what it must be like
     * @param row what a new one holds
     * @param changes what becomes of an existing one
     * @return this
     */
    public final S upsert(Where<T> where, C row, U changes) {
        return putting(conditionOf(where), row, changes);
    }

    final S deleteRow(Condition condition) {
        return nest(new NestedOperation.Delete(List.of(anyWith(condition))));
    }

    final S untie(Condition condition) {
        return nest(new NestedOperation.Disconnect(List.of(anyWith(condition))));
    }

    private S changing(Condition condition, U changes) {
        return nest(
                new NestedOperation.Update(List.of(new NestedOperation.Changed(anyWith(condition), changes.data()))));
    }

    private S putting(Condition condition, C row, U changes) {
        return nest(new NestedOperation.Upsert(
                List.of(new NestedOperation.Put(anyWith(condition), row.data(), changes.data()))));
    }

    /** The one row at the other end needs no key. */
    private static UniqueWhere anyWith(Condition condition) {
        return new UniqueWhere(List.of(), List.of(), condition);
    }
}
