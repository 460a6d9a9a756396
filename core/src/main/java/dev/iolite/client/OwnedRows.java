package dev.iolite.client;

import dev.iolite.dsl.CreateSpec;
import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.ToMany;
import dev.iolite.dsl.UniqueWhere;
import dev.iolite.dsl.UpdateManySpec;
import dev.iolite.dsl.UpdateSpec;
import java.util.function.Function;

/**
 * The rows that hold a key to one parent which cannot be null: they can be deleted, not taken out.
 *
 * @param <P> the parent's model
 * @param <T> the model of the rows
 * @param <C> what a new row holds
 * @param <U> what becomes of a row
 * @param <N> what becomes of many rows
 * @param <F> the first step of a row of scalars
 * @param <G> the last step of a row of scalars
 */
public final class OwnedRows<P, T, C extends CreateSpec<T>, U extends UpdateSpec<T>, N extends UpdateManySpec<T>, F, G>
        extends RelatedRows<P, T, C, U, N, F, G> {

    /**
     * Narrows the relation to a parent; for generated code.
     *
     * @param iolite the client
     * @param relation the relation
     * @param parent the parent's key
     * @param first makes the first step of a row of scalars
     */
    public OwnedRows(Iolite iolite, ToMany<P, T> relation, UniqueWhere<P> parent, Function<DataBuilder, F> first) {
        super(new RelatedSource<>(iolite, relation, UniqueWhere.given(relation.model(), parent)), first);
    }
}
