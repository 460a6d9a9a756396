package dev.iolite.sql.dialect;

/**
 * The selects that read a database's catalog: one for each kind of thing, whatever the number of tables. {@link #TABLES}
 * stands for one parameter for each name of a table.
 *
 * @param columns in order: namespace, table, whether the table is found without its namespace, whether it is a view,
 *     column, type, whether it is a list, size, digits, whether it takes null, how it is filled ({@code ''},
 *     {@code COUNTED}, {@code ALWAYS} for counted whatever is given, {@code COMPUTED}), default as SQL
 * @param indexes in order, one row for each column of an index: namespace, table, name, whether a constraint made it,
 *     {@code PRIMARY}, {@code UNIQUE} or {@code PLAIN}, method, what it leaves out ({@code ''}, {@code PARTIAL} or
 *     {@code INVALID}), whether its check can be put off, whether null equals null in it, column (null for something
 *     computed), whether it is sorted downwards
 * @param foreignKeys in order, one row for each pair of columns: namespace, table, what tells the key from others, name,
 *     column, the target's namespace, table and whether it is found without its namespace, its column (null for its
 *     primary key), what happens on delete and on update in SQL's words
 * @param enums in order, without tables: namespace, type, whether it is found without its namespace, value; empty where
 *     enums are no types
 * @param lower whether the parameters are the names in small letters
 */
public record CatalogSelects(String columns, String indexes, String foreignKeys, String enums, boolean lower) {

    /** Stands for the parameters. */
    public static final String TABLES = "{tables}";
}
