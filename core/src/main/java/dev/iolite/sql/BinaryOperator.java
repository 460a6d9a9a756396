package dev.iolite.sql;

/** Operators between two values. */
public enum BinaryOperator {
    /** Equal. */
    EQ,
    /** Not equal. */
    NE,
    /** Less. */
    LT,
    /** Less or equal. */
    LTE,
    /** Greater. */
    GT,
    /** Greater or equal. */
    GTE,
    /** Sum. */
    PLUS,
    /** Difference. */
    MINUS,
    /** Product. */
    TIMES,
    /** Quotient; of whole numbers cut towards zero. */
    DIVIDE,
    /** Two texts one after the other. */
    CONCAT
}
