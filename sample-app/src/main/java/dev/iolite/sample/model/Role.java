package dev.iolite.sample.model;

/** What someone may do in the blog. */
public enum Role {
    /** Reads and comments. */
    READER,
    /** Writes posts too. */
    AUTHOR,
    /** Looks after all posts. */
    EDITOR
}
