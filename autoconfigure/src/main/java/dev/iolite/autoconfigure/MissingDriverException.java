package dev.iolite.autoconfigure;

import org.springframework.boot.jdbc.DatabaseDriver;

/** The URL names a database whose JDBC driver is not on the class path. */
final class MissingDriverException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final DatabaseDriver driver;

    MissingDriverException(DatabaseDriver driver) {
        super("There is no JDBC driver for " + driver + " on the class path");
        this.driver = driver;
    }

    DatabaseDriver driver() {
        return driver;
    }
}
