package dev.iolite.conformance.journal;

/** What a author may do. */
public enum Rank {
    READER,
    WRITER,
    ADMIN
}
