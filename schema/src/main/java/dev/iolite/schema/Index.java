package dev.iolite.schema;

import java.util.List;

/**
 * An index that is no key.
 *
 * @param name its name in the database
 * @param columns the fields it covers, in order
 * @param kind the access method, such as {@code gin}; empty for the usual one
 */
public record Index(String name, List<Column> columns, String kind) {
    /** Copies the columns. */
    public Index {
        columns = List.copyOf(columns);
    }

    /**
     * One field of an index.
     *
     * @param field the field's name
     * @param descending whether it is sorted downwards
     */
    public record Column(String field, boolean descending) {}
}
