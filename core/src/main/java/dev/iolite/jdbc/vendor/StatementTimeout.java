package dev.iolite.jdbc.vendor;

import dev.iolite.sql.dialect.Dialect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.postgresql.jdbc.PgStatement;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;

/** How a driver is told that a statement may only take so long. */
public interface StatementTimeout {

    /**
     * Limits one statement.
     *
     * @param statement has not run yet
     * @param millis how long it may take, 1 or more; rounded up where the driver counts in seconds
     * @throws SQLException when the driver refuses
     */
    void limit(PreparedStatement statement, long millis) throws SQLException;

    /**
     * Takes back what drivers keep on the connection, so that its next user has no limit.
     *
     * @param connection on which statements were limited
     * @throws SQLException when the driver refuses
     */
    default void lift(Connection connection) throws SQLException {}

    /**
     * The way of a database's driver.
     *
     * @param dialect the database
     * @return how its statements are limited
     */
    static StatementTimeout of(Dialect dialect) {
        return switch (dialect.name()) {
            case "postgresql" -> new Postgresql();
            case "sqlite" -> new Sqlite();
            case "h2" -> new H2();
            default -> (statement, millis) -> statement.setQueryTimeout(seconds(millis));
        };
    }

    private static int seconds(long millis) {
        return (int) Math.min(Integer.MAX_VALUE, (millis + 999) / 1000);
    }

    /** pgjdbc counts in milliseconds, but only by a method of its own. */
    final class Postgresql implements StatementTimeout {
        @Override
        public void limit(PreparedStatement statement, long millis) throws SQLException {
            if (statement.isWrapperFor(PgStatement.class)) {
                statement.unwrap(PgStatement.class).setQueryTimeoutMs(millis);
            } else {
                statement.setQueryTimeout(seconds(millis));
            }
        }
    }

    /** H2 keeps the limit on the connection, whose next user would inherit it. */
    final class H2 implements StatementTimeout {
        @Override
        public void limit(PreparedStatement statement, long millis) throws SQLException {
            statement.setQueryTimeout(seconds(millis));
        }

        @Override
        public void lift(Connection connection) throws SQLException {
            try (Statement any = connection.createStatement()) {
                any.setQueryTimeout(0);
            }
        }
    }

    /** The driver's own limit is only one for waiting; a statement at work is stopped by SQLite's progress callback. */
    final class Sqlite implements StatementTimeout {

        /** Some tens of microseconds of work. */
        private static final int INSTRUCTIONS = 10_000;

        @Override
        public void limit(PreparedStatement statement, long millis) throws SQLException {
            statement.setQueryTimeout(seconds(millis));
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
            SQLiteConnection connection = statement.getConnection().unwrap(SQLiteConnection.class);
            ProgressHandler.setHandler(connection, INSTRUCTIONS, new ProgressHandler() {
                @Override
                protected int progress() {
                    return System.nanoTime() > end ? 1 : 0;
                }
            });
        }

        @Override
        public void lift(Connection connection) throws SQLException {
            ProgressHandler.clearHandler(connection.unwrap(SQLiteConnection.class));
        }
    }
}
