package dev.iolite.sql.dialect;

/**
 * How a database defines tables, as far as DDL depends on it.
 *
 * @param enumTypes whether there are enum types of their own; else enums are texts
 * @param namespaces whether tables can lie in database schemas
 * @param laterConstraints whether a table that exists can be given constraints and other columns; else all stands in
 *     CREATE TABLE
 * @param identity what makes a column count up, after its type
 * @param identityIsKey whether such a column is declared the primary key in the same breath
 * @param laterIdentity what makes a column of a table that exists count up: {@code {0}} is the column, {@code {1}} its
 *     type; empty where nothing does
 * @param indexMethods whether an index can name its access method
 */
public record Definitions(
        boolean enumTypes,
        boolean namespaces,
        boolean laterConstraints,
        String identity,
        boolean identityIsKey,
        String laterIdentity,
        boolean indexMethods) {}
