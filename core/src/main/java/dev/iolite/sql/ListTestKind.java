package dev.iolite.sql;

/** What a scalar list must have. */
public enum ListTestKind {
    /** One element; the operand is an element. */
    HAS,
    /** All elements of the operand. */
    HAS_EVERY,
    /** One element at least of the operand. */
    HAS_SOME,
    /** No element. */
    EMPTY,
    /** Exactly the operand's elements in order. */
    EQ
}
