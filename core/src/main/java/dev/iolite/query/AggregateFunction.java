package dev.iolite.query;

/** What is computed over many rows. */
public enum AggregateFunction {
    /** The number of rows, or of values that are not null. */
    COUNT,
    /** The mean. */
    AVG,
    /** The sum. */
    SUM,
    /** The smallest value. */
    MIN,
    /** The largest value. */
    MAX
}
