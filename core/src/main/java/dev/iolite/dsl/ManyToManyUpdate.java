package dev.iolite.dsl;

import java.util.Arrays;
import java.util.Collection;

/**
 * What an update does with a many-to-many relation.
 *
 * @param <T> the model the relation leads to
 * @param <C> what a new row holds
 * @param <U> what becomes of a row
 * @param <N> what becomes of many rows
 */
public final class ManyToManyUpdate<T, C extends CreateSpec<T>, U extends UpdateSpec<T>, N extends UpdateManySpec<T>>
        extends NestedToManyUpdate<T, C, U, N, ManyToManyUpdate<T, C, U, N>> {

    /**
     * Begins the operations; for generated code.
     *
     * @param data the row that has the relation
     * @param relation the relation
     */
    public ManyToManyUpdate(DataBuilder data, ListRelation<?, T> relation) {
        super(data, relation);
    }

    /**
     * Ties exactly these rows and no others: {@code set(POST.id.eq(32), POST.id.eq(42))}.
     *
     * @param keys their keys; none to untie all
     * @return this
     */
    @SafeVarargs
    public final ManyToManyUpdate<T, C, U, N> set(Key<T>... keys) {
        return set(Arrays.asList(keys));
    }

    /**
     * Ties exactly these rows and no others.
     *
     * @param keys their keys; empty to untie all
     * @return this
     */
    public ManyToManyUpdate<T, C, U, N> set(Collection<Key<T>> keys) {
        return replace(keys);
    }

    /**
     * Unties rows; what is not tied is left alone.
     *
     * @param rows which rows
     * @return this
     */
    @SafeVarargs
    public final ManyToManyUpdate<T, C, U, N> disconnect(UniqueWhere<T>... rows) {
        return disconnect(Arrays.asList(rows));
    }

    /**
     * Unties rows; what is not tied is left alone.
     *
     * @param rows which rows
     * @return this
     */
    public ManyToManyUpdate<T, C, U, N> disconnect(Collection<? extends UniqueWhere<T>> rows) {
        return untie(rows);
    }

    @Override
    ManyToManyUpdate<T, C, U, N> self() {
        return this;
    }
}
