package dev.iolite.dsl;

import dev.iolite.query.Data;

/**
 * What becomes of a row. Generated interfaces extend it with one method for a lambda.
 *
 * @param <M> the model
 */
public interface UpdateSpec<M> {

    /**
     * What the lambda says.
     *
     * @return the data of the row
     */
    Data data();
}
