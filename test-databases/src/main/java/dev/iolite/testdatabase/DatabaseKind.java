package dev.iolite.testdatabase;

import java.util.Locale;

/** The databases every conformance test runs on. */
public enum DatabaseKind {
    /** A server: see {@code IOLITE_TEST_POSTGRES_URL}, Testcontainers, embedded binaries, in this order. */
    POSTGRESQL,
    /** A file in a temporary folder, in process. */
    SQLITE,
    /** In memory, in process, in H2's regular mode. */
    H2;

    /**
     * The folder of this database's golden files.
     *
     * @return the name in lower case
     */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
