package dev.iolite.dsl;

import java.util.Arrays;
import java.util.Collection;

/**
 * What an update does with a many-to-many relation through a link model.
 *
 * @param <T> the model the relation leads to
 * @param <C> what a new row holds
 * @param <U> what becomes of a row
 * @param <N> what becomes of many rows
 * @param <L> what a link row holds
 */
public final class LinkedToManyUpdate<
                T, C extends CreateSpec<T>, U extends UpdateSpec<T>, N extends UpdateManySpec<T>, L extends LinkSpec<?>>
        extends NestedToManyUpdate<T, C, U, N, LinkedToManyUpdate<T, C, U, N, L>> {

    /**
     * Begins the operations; for generated code.
     *
     * @param data the row that has the relation
     * @param relation the relation
     */
    public LinkedToManyUpdate(DataBuilder data, ListRelation<?, T> relation) {
        super(data, relation);
    }

    /**
     * Ties exactly these rows and no others: {@code set(POST.id.eq(32), POST.id.eq(42))}.
     *
     * @param keys their keys; none to untie all
     * @return this
     */
    @SafeVarargs
    public final LinkedToManyUpdate<T, C, U, N, L> set(Key<T>... keys) {
        return set(Arrays.asList(keys));
    }

    /**
     * Ties exactly these rows and no others.
     *
     * @param keys their keys; empty to untie all
     * @return this
     */
    public LinkedToManyUpdate<T, C, U, N, L> set(Collection<Key<T>> keys) {
        return replace(keys);
    }

    /**
     * Unties rows; what is not tied is left alone.
     *
     * @param rows which rows
     * @return this
     */
    @SafeVarargs
    public final LinkedToManyUpdate<T, C, U, N, L> disconnect(UniqueWhere<T>... rows) {
        return disconnect(Arrays.asList(rows));
    }

    /**
     * Unties rows; what is not tied is left alone.
     *
     * @param rows which rows
     * @return this
     */
    public LinkedToManyUpdate<T, C, U, N, L> disconnect(Collection<? extends UniqueWhere<T>> rows) {
        return untie(rows);
    }

    /**
     * Ties an existing row by a link with columns: {@code connect(CATEGORY.id.eq(3), link -> link.sortOrder(1))}.
     *
     * @param key its key
     * @param link what the link row holds
     * @return this
     */
    public LinkedToManyUpdate<T, C, U, N, L> connect(Key<T> key, L link) {
        return connectLinked(key, link);
    }

    /**
     * Makes a row and ties it by a link with columns.
     *
     * @param row what it holds
     * @param link what the link row holds
     * @return this
     */
    public LinkedToManyUpdate<T, C, U, N, L> createLinked(C row, L link) {
        return createRow(row, link);
    }

    /**
     * Ties a row, made if it does not exist, by a link with columns.
     *
     * @param key its key
     * @param row what a new one holds
     * @param link what the link row holds
     * @return this
     */
    public LinkedToManyUpdate<T, C, U, N, L> connectOrCreate(Key<T> key, C row, L link) {
        return connectOrCreateLinked(key, row, link);
    }

    @Override
    LinkedToManyUpdate<T, C, U, N, L> self() {
        return this;
    }
}
