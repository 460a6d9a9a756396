package dev.iolite.autoconfigure;

import org.springframework.boot.jdbc.DatabaseDriver;

/** The URL names a database whose JDBC driver is not on the class path. */
final class MissingDriverException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String property;
    private final DatabaseDriver driver;

    MissingDriverException(String property, DatabaseDriver driver) {
        super("There is no JDBC driver for " + driver + " on the class path");
        this.property = property;
        this.driver = driver;
    }

    String property() {
        return property;
    }

    DatabaseDriver driver() {
        return driver;
    }
}
