package dev.iolite.query;

/** What a scalar list must have. */
public enum ListOperator {
    /** One element. */
    HAS,
    /** All of several elements. */
    HAS_EVERY,
    /** One at least of several elements. */
    HAS_SOME,
    /** No element. */
    IS_EMPTY,
    /** An element; a list that is null has none and is not found. */
    IS_NOT_EMPTY,
    /** Exactly these elements in this order. */
    EQ,
    /** Not exactly these elements. */
    NE
}
