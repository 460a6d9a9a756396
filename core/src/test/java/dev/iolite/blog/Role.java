package dev.iolite.blog;

public enum Role {
    USER,
    ADMIN
}
