package dev.iolite.jdbc;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.IoliteFailure;
import dev.iolite.error.TransactionClosedException;
import dev.iolite.jdbc.vendor.StatementTimeout;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Date;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How long statements may take: what is left of their transaction, and never more than what one statement may take.
 *
 * @param dataSource whose transactions are looked at
 * @param driver tells the driver
 * @param statement how long one statement may take; null for no limit
 */
public record TimeLimits(
        DataSource dataSource,
        StatementTimeout driver,
        @Nullable Duration statement) {

    /**
     * Limits the next statement where there is a limit.
     *
     * @return whether there is one
     * @throws TransactionClosedException when the transaction's time is over
     */
    boolean apply(PreparedStatement prepared) throws SQLException {
        long left = Long.MAX_VALUE;
        ResourceHolderSupport transaction = limited();
        if (transaction != null) {
            left = left(transaction);
            if (left <= 0) {
                transaction.setRollbackOnly();
                throw closed(null);
            }
        }
        if (statement != null) {
            left = Math.min(left, statement.toMillis());
        }
        if (left == Long.MAX_VALUE) {
            return false;
        }
        driver.limit(prepared, left);
        return true;
    }

    void lift(Connection connection) throws SQLException {
        driver.lift(connection);
    }

    /** The time of the current transaction starts now. */
    void start(Duration timeout) {
        ResourceHolderSupport transaction = holder();
        if (transaction != null) {
            transaction.setTimeoutInMillis(timeout.toMillis());
        }
    }

    /**
     * Stops a transaction that is about to be committed too late.
     *
     * @throws TransactionClosedException when its time is over
     */
    void check() {
        if (over()) {
            throw closed(null);
        }
    }

    /** A statement that was stopped, or waited for a lock in vain, because its transaction's time ran out. */
    DataAccessException explain(DataAccessException error) {
        boolean late = error instanceof IoliteFailure failure
                && (failure.code() == Code.P1008 || failure.code() == Code.P2034)
                && over();
        return late ? closed(error) : error;
    }

    private boolean over() {
        ResourceHolderSupport transaction = limited();
        return transaction != null && left(transaction) <= 0;
    }

    private static long left(ResourceHolderSupport transaction) {
        Date deadline = transaction.getDeadline();
        return deadline == null ? Long.MAX_VALUE : deadline.getTime() - System.currentTimeMillis();
    }

    private @Nullable ResourceHolderSupport limited() {
        ResourceHolderSupport transaction = holder();
        return transaction != null && transaction.hasTimeout() ? transaction : null;
    }

    private @Nullable ResourceHolderSupport holder() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                        && TransactionSynchronizationManager.getResource(dataSource)
                                instanceof ResourceHolderSupport holder
                ? holder
                : null;
    }

    private static TransactionClosedException closed(@Nullable Throwable cause) {
        return new TransactionClosedException(
                Failure.of(Code.P2028, null, "The transaction took longer than it may; nothing of it was kept.")
                        .remedy("Do less in it, or give it more time."),
                cause);
    }
}
