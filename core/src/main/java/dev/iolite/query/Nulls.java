package dev.iolite.query;

/** Where nulls stand in an order. */
public enum Nulls {
    /** As the largest value: last upwards, first downwards. */
    DEFAULT,
    /** Before all others. */
    FIRST,
    /** After all others. */
    LAST
}
