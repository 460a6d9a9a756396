package dev.iolite.jdbc.vendor;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A connection for each call, where there is no pool; none after it was closed. */
public final class SingleConnections extends DriverManagerDataSource implements AutoCloseable {

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

    @Override
    protected Connection getConnectionFromDriverManager(String url, Properties properties) throws SQLException {
        if (closed) {
            throw new SQLException(SqlStates.CLOSED_HERE);
        }
        return super.getConnectionFromDriverManager(url, properties);
    }

    @Override
    public void close() {
        closed = true;
    }
}
