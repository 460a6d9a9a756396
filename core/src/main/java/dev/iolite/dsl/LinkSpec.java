package dev.iolite.dsl;

import dev.iolite.query.Data;

/**
 * What a link row holds besides its two keys. Generated interfaces extend it with one method for a lambda.
 *
 * @param <L> the link model
 */
public interface LinkSpec<L> {

    /**
     * What the lambda says.
     *
     * @return the data of the link row
     */
    Data data();
}
