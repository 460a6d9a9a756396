package dev.iolite.dsl;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What an update does with a to-many relation whose key may be null.
 *
 * @param <T> the model the relation leads to
 * @param <C> what a new row holds
 * @param <U> what becomes of a row
 * @param <N> what becomes of many rows
 * @param <F> the first step of a row of scalars
 * @param <G> the last step of a row of scalars
 */
public final class OptionalToManyUpdate<
                T, C extends CreateSpec<T>, U extends UpdateSpec<T>, N extends UpdateManySpec<T>, F, G>
        extends NestedToManyUpdate<T, C, U, N, OptionalToManyUpdate<T, C, U, N, F, G>> {

    private final Function<DataBuilder, F> first;

    /**
     * Begins the operations; for generated code.
     *
     * @param data the row that has the relation
     * @param relation the relation
     * @param first makes the first step of a row of scalars
     */
    public OptionalToManyUpdate(DataBuilder data, ListRelation<?, T> relation, Function<DataBuilder, F> first) {
        super(data, relation);
        this.first = first;
    }

    /**
     * Makes and ties many rows of scalars, in one statement: {@code createMany(titles, (x, title) -> x.title(title),
     * SKIP_DUPLICATES)}.
     *
     * @param items what the rows are made of
     * @param row makes a row of an item
     * @param options whether duplicates are passed over
     * @param <I> the items' type
     * @return this
     */
    public <I> OptionalToManyUpdate<T, C, U, N, F, G> createMany(
            Collection<? extends I> items, BiFunction<F, ? super I, G> row, CreateManyOption... options) {
        return rows(items, first, row, options);
    }

    /**
     * Ties exactly these rows and no others: {@code set(POST.id.eq(32), POST.id.eq(42))}.
     *
     * @param keys their keys; none to untie all
     * @return this
     */
    @SafeVarargs
    public final OptionalToManyUpdate<T, C, U, N, F, G> set(Key<T>... keys) {
        return set(Arrays.asList(keys));
    }

    /**
     * Ties exactly these rows and no others.
     *
     * @param keys their keys; empty to untie all
     * @return this
     */
    public OptionalToManyUpdate<T, C, U, N, F, G> set(Collection<Key<T>> keys) {
        return replace(keys);
    }

    /**
     * Unties rows; what is not tied is left alone.
     *
     * @param rows which rows
     * @return this
     */
    @SafeVarargs
    public final OptionalToManyUpdate<T, C, U, N, F, G> disconnect(UniqueWhere<T>... rows) {
        return disconnect(Arrays.asList(rows));
    }

    /**
     * Unties rows; what is not tied is left alone.
     *
     * @param rows which rows
     * @return this
     */
    public OptionalToManyUpdate<T, C, U, N, F, G> disconnect(Collection<? extends UniqueWhere<T>> rows) {
        return untie(rows);
    }

    @Override
    OptionalToManyUpdate<T, C, U, N, F, G> self() {
        return this;
    }
}
