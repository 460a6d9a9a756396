package dev.iolite.query;

/** Which way rows are sorted. */
public enum Direction {
    /** Upwards. */
    ASC,
    /** Downwards. */
    DESC
}
