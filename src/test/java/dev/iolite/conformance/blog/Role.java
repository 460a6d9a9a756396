package dev.iolite.conformance.blog;

/** What a user may do. */
public enum Role {
    USER,
    ADMIN
}
