package dev.iolite.sql.dialect;

/**
 * How a database defines tables, as far as DDL depends on it.
 *
 * @param enumTypes whether there are enum types of their own; else enums are texts
 * @param namespaces whether tables can lie in database schemas
 * @param laterConstraints whether foreign keys can be added to a table that exists; else they stand in CREATE TABLE
 * @param identity what makes a column count up, after its type
 * @param identityIsKey whether such a column is declared the primary key in the same breath
 * @param indexMethods whether an index can name its access method
 */
public record Definitions(
        boolean enumTypes,
        boolean namespaces,
        boolean laterConstraints,
        String identity,
        boolean identityIsKey,
        boolean indexMethods) {}
