package dev.iolite.dsl;

import dev.iolite.query.Data;

/**
 * What becomes of many rows: scalars and keys only. Generated interfaces extend it with one method for a lambda.
 *
 * @param <M> the model
 */
public interface UpdateManySpec<M> {

    /**
     * What the lambda says.
     *
     * @return the data of each row
     */
    Data data();
}
