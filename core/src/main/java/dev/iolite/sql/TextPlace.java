package dev.iolite.sql;

/** Where a text is looked for. */
public enum TextPlace {
    /** Anywhere. */
    ANYWHERE,
    /** At the start. */
    START,
    /** At the end. */
    END
}
