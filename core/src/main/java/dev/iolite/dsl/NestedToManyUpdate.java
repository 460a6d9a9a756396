package dev.iolite.dsl;

import dev.iolite.query.Condition;
import dev.iolite.query.NestedOperation;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What an update does with the rows of a to-many relation.
 *
 * @param <T> the model the relation leads to
 * @param <C> what a new row holds
 * @param <U> what becomes of a row
 * @param <N> what becomes of many rows
 * @param <S> the class itself
 */
public abstract class NestedToManyUpdate<
                T,
                C extends CreateSpec<T>,
                U extends UpdateSpec<T>,
                N extends UpdateManySpec<T>,
                S extends NestedToManyUpdate<T, C, U, N, S>>
        extends NestedToMany<T, C, S> {

    private final Relation<?, T> relation;

    NestedToManyUpdate(DataBuilder data, Relation<?, T> relation) {
        super(data, relation);
        this.relation = relation;
    }

    /**
     * Changes a tied row: {@code update(POST.id.eq(32), x -> x.published(true))}.
     *
     * @param where which row; it must exist and be tied
     * @param changes what becomes of it
     * @return this
     */
    public final S update(UniqueWhere<T> where, U changes) {
        return nest(new NestedOperation.Update(
                List.of(new NestedOperation.Changed(Values.unique(relation.target(), where), changes.data()))));
    }

    /**
     * Changes a tied row, or makes and ties a new one.
     *
     * @param where which row
     * @param row what a new one holds
     * @param changes what becomes of an existing one
     * @return this
     */
    public final S upsert(UniqueWhere<T> where, C row, U changes) {
        return nest(new NestedOperation.Upsert(
                List.of(new NestedOperation.Put(Values.unique(relation.target(), where), row.data(), changes.data()))));
    }

    /**
     * Changes all tied rows that are like this.
     * The call is refused when the condition holds for every row.
     *
     * @param where which rows
     * @param changes what becomes of each
     * @return this
     */
    public final S updateMany(Where<T> where, N changes) {
        return changing(Values.restricting(relation.target(), where, "updateAll"), changes);
    }

    /**
     * Changes all tied rows.
     *
     * @param changes what becomes of each
     * @return this
     */
    public final S updateAll(N changes) {
        return changing(Condition.ALWAYS, changes);
    }

    /**
     * Deletes tied rows.
     *
     * @param rows which rows; each must exist and be tied
     * @return this
     */
    @SafeVarargs
    public final S delete(UniqueWhere<T>... rows) {
        return delete(Arrays.asList(rows));
    }

    /**
     * Deletes tied rows.
     *
     * @param rows which rows; each must exist and be tied
     * @return this
     */
    public final S delete(Collection<? extends UniqueWhere<T>> rows) {
        return nest(new NestedOperation.Delete(
                rows.stream().map(row -> Values.unique(relation.target(), row)).toList()));
    }

    /**
     * Deletes all tied rows that are like one of these.
     * The call is refused when there is no condition, or one that holds for every row.
     *
     * @param where which rows; several conditions are several deletes
     * @return this
     */
    @SafeVarargs
    public final S deleteMany(Where<T>... where) {
        return deleteMany(Arrays.asList(where));
    }

    /**
     * Deletes all tied rows that are like one of these.
     * The call is refused when a condition holds for every row.
     *
     * @param where which rows; several conditions are several deletes
     * @return this
     */
    public final S deleteMany(Collection<? extends Where<T>> where) {
        return nest(new NestedOperation.DeleteMany(where.stream()
                .map(one -> Values.restricting(relation.target(), one, "deleteAll"))
                .toList()));
    }

    /**
     * Deletes all tied rows.
     *
     * @return this
     */
    public final S deleteAll() {
        return nest(new NestedOperation.DeleteMany(List.of(Condition.ALWAYS)));
    }

    private S changing(Condition condition, N changes) {
        return nest(
                new NestedOperation.UpdateMany(List.of(new NestedOperation.ChangedMany(condition, changes.data()))));
    }
}
