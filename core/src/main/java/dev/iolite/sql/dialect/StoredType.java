package dev.iolite.sql.dialect;

/**
 * The type of a column as a database's catalog tells it.
 *
 * @param name the type's name, in the catalog's words; of the elements when it is an array
 * @param list whether it is an array
 * @param size how many characters or digits it takes; very large or 0 for no limit
 * @param digits how many digits follow the point, of a number or of a second
 */
public record StoredType(String name, boolean list, int size, int digits) {}
