package dev.iolite.dsl;

import dev.iolite.query.Data;

/**
 * What a new row holds. Generated interfaces extend it with one method for a lambda.
 *
 * @param <M> the model
 */
public interface CreateSpec<M> {

    /**
     * What the lambda says.
     *
     * @return the data of the row
     */
    Data data();
}
