package dev.iolite.client;

import dev.iolite.dsl.CreateSpec;
import dev.iolite.dsl.ToMany;
import dev.iolite.dsl.UniqueWhere;
import dev.iolite.dsl.UpdateManySpec;
import dev.iolite.dsl.UpdateSpec;

/**
 * The rows that hold a key to one parent which cannot be null: they can be deleted, not taken out.
 *
 * @param <P> the parent's model
 * @param <T> the model of the rows
 * @param <C> what a new row holds
 * @param <U> what becomes of a row
 * @param <N> what becomes of many rows
 */
public final class OwnedRows<P, T, C extends CreateSpec<T>, U extends UpdateSpec<T>, N extends UpdateManySpec<T>>
        extends RelatedRows<P, T, C, U, N> {

    /**
     * Narrows the relation to a parent; for generated code.
     *
     * @param iolite the client
     * @param relation the relation
     * @param parent the parent's key
     */
    public OwnedRows(Iolite iolite, ToMany<P, T> relation, UniqueWhere<P> parent) {
        super(new RelatedSource<>(iolite, relation, parent.unique()));
    }
}
