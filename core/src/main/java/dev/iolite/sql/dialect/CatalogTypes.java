package dev.iolite.sql.dialect;

import dev.iolite.sql.ColumnType;

/** How a database's catalog is read, how it names types, and which of them hold the same values. */
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
     * The selects that read the catalog.
     *
     * @return one for each kind of thing
     */
    CatalogSelects selects();
}
