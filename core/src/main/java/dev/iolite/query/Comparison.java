package dev.iolite.query;

/** How two values are compared. */
public enum Comparison {
    /** Equal. */
    EQ,
    /** Not equal; null is neither. */
    NE,
    /** Less. */
    LT,
    /** Less or equal. */
    LTE,
    /** Greater. */
    GT,
    /** Greater or equal. */
    GTE
}
