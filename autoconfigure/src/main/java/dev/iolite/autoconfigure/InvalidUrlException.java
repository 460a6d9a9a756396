package dev.iolite.autoconfigure;

import dev.iolite.error.ConnectionException;

/** A setting holds no address of a database. */
final class InvalidUrlException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String property;
    private final ConnectionException reason;

    InvalidUrlException(String property, ConnectionException reason) {
        super(property + ": " + reason.failure().problem(), reason);
        this.property = property;
        this.reason = reason;
    }

    String property() {
        return property;
    }

    ConnectionException reason() {
        return reason;
    }
}
