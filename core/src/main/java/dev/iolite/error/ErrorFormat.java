package dev.iolite.error;

/** How much an error's text says; the names are the source document's. */
public enum ErrorFormat {
    /** The call as a tree with colours. */
    PRETTY,
    /** The same without colours; the default. */
    COLORLESS,
    /** One line. */
    MINIMAL
}
