package dev.iolite.sql;

import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param namespace the database schema it lies in; null for the default one
 * @param name its name, not quoted
 */
public record TableName(@Nullable String namespace, String name) {}
