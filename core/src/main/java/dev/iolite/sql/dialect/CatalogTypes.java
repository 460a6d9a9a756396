package dev.iolite.sql.dialect;

import dev.iolite.sql.ColumnType;

/** How a database's catalog names types, and which of them hold the same values. */
public interface CatalogTypes {

    /**
     * Whether a column holds all values of a type, and nothing but such, as the column does that DDL would make.
     *
     * @param stored the column's type
     * @param type the type of the model's field
     * @return false when statements would fail or values would change
     */
    boolean holds(StoredType stored, ColumnType type);

    /**
     * A type in the words of DDL, for messages.
     *
     * @param stored the type
     * @return such as {@code varchar(20)}
     */
    String text(StoredType stored);

    /**
     * The select that lists the values of all enum types: namespace, type, value, each in its order.
     *
     * @return the select; empty where enums are no types
     */
    default String enumValues() {
        return "";
    }
}
