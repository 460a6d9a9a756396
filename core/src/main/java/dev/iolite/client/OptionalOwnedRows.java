package dev.iolite.client;

import dev.iolite.dsl.CreateSpec;
import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.Key;
import dev.iolite.dsl.ToMany;
import dev.iolite.dsl.UniqueWhere;
import dev.iolite.dsl.UpdateManySpec;
import dev.iolite.dsl.UpdateSpec;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * The rows that hold a key to one parent which may be null.
 *
 * @param <P> the parent's model
 * @param <T> the model of the rows
 * @param <C> what a new row holds
 * @param <U> what becomes of a row
 * @param <N> what becomes of many rows
 * @param <F> the first step of a row of scalars
 * @param <G> the last step of a row of scalars
 */
public final class OptionalOwnedRows<
                P, T, C extends CreateSpec<T>, U extends UpdateSpec<T>, N extends UpdateManySpec<T>, F, G>
        extends RelatedRows<P, T, C, U, N, F, G> {

    /**
     * Narrows the relation to a parent; for generated code.
     *
     * @param iolite the client
     * @param relation the relation
     * @param parent the parent's key
     * @param first makes the first step of a row of scalars
     */
    public OptionalOwnedRows(
            Iolite iolite, ToMany<P, T> relation, UniqueWhere<P> parent, Function<DataBuilder, F> first) {
        super(new RelatedSource<>(iolite, relation, UniqueWhere.given(relation.model(), parent)), first);
    }

    /**
     * Takes a row out of the relation; the row itself stays.
     *
     * @param where which row of the relation
     */
    public void remove(UniqueWhere<T> where) {
        disconnect(where);
    }

    /**
     * Takes a row out of the relation; the row itself stays.
     *
     * @param instance a row of the relation
     */
    public void remove(T instance) {
        remove(key(instance));
    }

    /**
     * Takes all rows out of the relation; the rows themselves stay.
     *
     * @return how many rows were taken out
     */
    public long clear() {
        return disconnectAll();
    }

    /**
     * Makes these rows the relation, and no others.
     *
     * @param keys the keys of existing rows
     */
    @SafeVarargs
    public final void set(Key<T>... keys) {
        replace(Arrays.asList(keys));
    }

    /**
     * Makes these rows the relation, and no others.
     *
     * @param keys the keys of existing rows
     */
    public void set(Collection<Key<T>> keys) {
        replace(List.copyOf(keys));
    }
}
