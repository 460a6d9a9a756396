package dev.iolite.autoconfigure;

import dev.iolite.client.IoliteBuilder;

/** Changes the client before it is made: a bean of this type has the last word, after all settings. */
@FunctionalInterface
public interface IoliteBuilderCustomizer {

    /**
     * Changes the builder.
     *
     * @param builder holds what settings and beans say
     */
    void customize(IoliteBuilder builder);
}
