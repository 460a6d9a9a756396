package dev.iolite.query;

/** Where a text is looked for in another. */
public enum Place {
    /** Anywhere. */
    CONTAINS,
    /** At the start. */
    STARTS_WITH,
    /** At the end. */
    ENDS_WITH
}
