package dev.iolite.jdbc.vendor;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A connection for each call, where there is no pool; none after it was closed. */
public final class SingleConnections extends DriverManagerDataSource implements AutoCloseable {

    private static final int ATTEMPTS = 100;
    private static final long LONGEST_PAUSE_NANOS = 40_000_000;

    private volatile boolean closed;

    /**
     * Gives connections to one database.
     *
     * @param url the database and its user
     */
    public SingleConnections(DatabaseUrl url) {
        super(url.jdbcUrl());
        setUsername(url.username());
        setPassword(url.password());
    }

    /**
     * Of two that open a new SQLite file at a time, and both want to switch its journal, one is refused at once, whatever
     * its patience.
     */
    @Override
    protected Connection getConnectionFromDriverManager(String url, Properties properties) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            if (closed) {
                throw new SQLException(SqlStates.CLOSED_HERE);
            }
            try {
                return super.getConnectionFromDriverManager(url, properties);
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !url.startsWith("jdbc:sqlite:") || !SqliteErrors.isBusy(e)) {
                    throw e;
                }
            }
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS));
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
