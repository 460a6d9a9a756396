package dev.iolite.autoconfigure.settings;

/** How errors are written. */
public enum ErrorFormat {
    /** In colour. */
    PRETTY,
    /** Without. */
    COLORLESS,
    /** One line. */
    MINIMAL
}
