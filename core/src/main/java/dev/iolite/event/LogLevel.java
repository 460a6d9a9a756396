package dev.iolite.event;

/** The levels of the source document. */
public enum LogLevel {
    /** Statements. */
    QUERY,
    /** What happens. */
    INFO,
    /** What should not be. */
    WARN,
    /** What went wrong. */
    ERROR
}
