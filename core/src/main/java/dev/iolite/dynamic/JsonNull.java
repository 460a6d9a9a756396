package dev.iolite.dynamic;

/** The two nulls of a JSON field, which a Java null cannot tell apart, and both together. */
public enum JsonNull {
    /** No document: the column is null. */
    DB_NULL,
    /** The document {@code null}. */
    JSON_NULL,
    /** Either of the two; in filters only. */
    ANY_NULL
}
