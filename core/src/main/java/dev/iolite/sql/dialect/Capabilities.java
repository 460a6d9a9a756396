package dev.iolite.sql.dialect;

/**
 * What a database can do, as far as plans depend on it.
 *
 * @param lateral whether a derived table may use tables that stand before it
 * @param returning whether insert, update and delete can return columns, in whatever words
 * @param onConflict whether an insert can become an update or nothing when a key exists
 * @param distinctOn whether a select can keep the first of rows alike in some values
 * @param scalarLists whether there are columns of lists (natively or as JSON)
 * @param rowsFromLists whether bound lists can be used as rows for an insert, so that one text serves any number
 * @param orderedKeys whether INSERT ... SELECT ... ORDER BY hands out generated keys in that order
 * @param writingExpressions whether insert, update and delete can stand in WITH
 * @param defaultInValues whether DEFAULT can stand in a row of values
 * @param fullTextSearch whether there is full-text search
 * @param statementLists whether several selects can be sent as one text and answered in one round trip
 * @param namedForeignKeys whether the database says which foreign key it refused
 * @param maxParameters how many parameters one statement can have
 */
public record Capabilities(
        boolean lateral,
        boolean returning,
        boolean onConflict,
        boolean distinctOn,
        boolean scalarLists,
        boolean rowsFromLists,
        boolean orderedKeys,
        boolean writingExpressions,
        boolean defaultInValues,
        boolean fullTextSearch,
        boolean statementLists,
        boolean namedForeignKeys,
        int maxParameters) {}
