package dev.iolite.schema;

import java.util.List;

/**
 * An enum that columns can have as their type.
 *
 * @param name its name in the models
 * @param databaseName its name in databases that have enum types
 * @param namespace the database schema it lies in; null for the default one
 * @param values its values in declared order, which is also their sort order
 */
public record EnumType(
        String name,
        String databaseName,
        @org.jspecify.annotations.Nullable String namespace,
        List<Value> values) {

    /** Copies the values. */
    public EnumType {
        values = List.copyOf(values);
    }

    /**
     * One value of an enum.
     *
     * @param name the name in Java
     * @param databaseName the text stored
     */
    public record Value(String name, String databaseName) {}
}
