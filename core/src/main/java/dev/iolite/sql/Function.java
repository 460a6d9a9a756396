package dev.iolite.sql;

/** Functions that every database has; a dialect says their names. */
public enum Function {
    /** Number of rows or values. */
    COUNT,
    /** Sum. */
    SUM,
    /** Mean. */
    AVG,
    /** Smallest. */
    MIN,
    /** Largest. */
    MAX,
    /** The first value that is not null. */
    COALESCE
}
