package dev.iolite.sql;

/** What is done to a value before it is bound. */
public enum Conversion {
    /** Nothing. */
    NONE,
    /** It becomes a LIKE pattern for anywhere, its own wildcards escaped with a backslash. */
    CONTAINS_PATTERN,
    /** It becomes a LIKE pattern for the start. */
    STARTS_PATTERN,
    /** It becomes a LIKE pattern for the end. */
    ENDS_PATTERN,
    /** Upper and lower case are made the same as the database's fold does. */
    FOLD,
    /** A list is cut into a list of lists, each no longer than a database's longest array. */
    PIECES
}
