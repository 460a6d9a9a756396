package dev.iolite.sql;

/** How a JSON value is tested; unknown for SQL's null and for another kind of JSON value than the test is about. */
public enum JsonTestKind {
    /** Equal as JSON; the operand is a JSON parameter. */
    EQ,
    /** Less, among numbers or among texts; JSON parameter. */
    LT,
    /** Less or equal; JSON parameter. */
    LTE,
    /** Greater; JSON parameter. */
    GT,
    /** Greater or equal; JSON parameter. */
    GTE,
    /** A text with this part; text parameter. */
    STRING_CONTAINS,
    /** A text with this start; text parameter. */
    STRING_STARTS_WITH,
    /** A text with this end; text parameter. */
    STRING_ENDS_WITH,
    /** The same without case. */
    STRING_CONTAINS_FOLDED,
    /** The same without case. */
    STRING_STARTS_WITH_FOLDED,
    /** The same without case. */
    STRING_ENDS_WITH_FOLDED,
    /** An array with all elements of the operand, a JSON array parameter. */
    ARRAY_CONTAINS,
    /** An array with this first element; JSON parameter. */
    ARRAY_STARTS_WITH,
    /** An array with this last element; JSON parameter. */
    ARRAY_ENDS_WITH,
    /** JSON's null. */
    IS_JSON_NULL
}
