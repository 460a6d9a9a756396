package dev.iolite.jdbc.vendor;

import dev.iolite.sql.dialect.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.core.TransactionState;
import org.postgresql.jdbc.PgConnection;

/** Whether the database keeps nothing of a transaction, though it takes its commit without a word. */
interface AbortedTransaction {

    /**
     * Asks the driver, not the database.
     *
     * @param connection of a transaction that is about to be committed
     * @return whether its commit would undo it
     * @throws SQLException when the connection is gone
     */
    boolean is(Connection connection) throws SQLException;

    /**
     * The way of a database.
     *
     * @param dialect the database
     * @return on PostgreSQL a statement that failed undoes all; the others go on after one
     */
    static AbortedTransaction of(Dialect dialect) {
        return dialect.name().equals("postgresql") ? new Postgresql() : connection -> false;
    }

    /** A statement that failed, its error caught, and no savepoint before it. */
    final class Postgresql implements AbortedTransaction {
        @Override
        public boolean is(Connection connection) throws SQLException {
            return connection.isWrapperFor(PgConnection.class)
                    && connection.unwrap(PgConnection.class).getTransactionState() == TransactionState.FAILED;
        }
    }
}
