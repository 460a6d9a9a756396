package dev.iolite.client;

import dev.iolite.query.LoadStrategy;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all reads of a client.
 *
 * @param strategy how included relations are read where a call does not say
 * @param includeDepth how many levels of relations a call may include, 1 or more
 * @param maxTake how many rows a call may take; null for any number
 */
public record ReadLimits(
        LoadStrategy strategy, int includeDepth, @Nullable Integer maxTake) {

    /** One statement for each relation, 20 levels, any number of rows. */
    public static final ReadLimits DEFAULT = new ReadLimits(LoadStrategy.QUERY, 20, null);
}
