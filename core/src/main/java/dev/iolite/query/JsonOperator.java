package dev.iolite.query;

/** How a JSON value is tested. */
public enum JsonOperator {
    /** Equal as JSON. */
    EQ,
    /** Not equal as JSON. */
    NE,
    /** Less, among numbers or among texts. */
    LT,
    /** Less or equal. */
    LTE,
    /** Greater. */
    GT,
    /** Greater or equal. */
    GTE,
    /** A text that contains another. */
    STRING_CONTAINS,
    /** A text that starts with another. */
    STRING_STARTS_WITH,
    /** A text that ends with another. */
    STRING_ENDS_WITH,
    /** An array with all of the given elements. */
    ARRAY_CONTAINS,
    /** An array with this first element. */
    ARRAY_STARTS_WITH,
    /** An array with this last element. */
    ARRAY_ENDS_WITH,
    /** The column is null. */
    IS_DB_NULL,
    /** The document is JSON's null. */
    IS_JSON_NULL,
    /** Either of the two. */
    IS_ANY_NULL
}
