package dev.iolite.jdbc;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.TransactionClosedException;
import dev.iolite.jdbc.vendor.ErrorTranslation;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Runs code in transactions of Spring's transaction manager, with errors in our words. */
public final class Transactions {

    private final Database database;

    /**
     * The transactions of a database.
     *
     * @param database the database
     */
    public Transactions(Database database) {
        this.database = database;
    }

    /**
     * How a transaction is run.
     *
     * @param isolation one of Spring's constants
     * @param timeout how long it may take once it has its connection; null for no limit
     * @param maxWait how long it waits for its connection; null for as long as the pool waits
     * @param readOnly whether it only reads, so that a replica can serve it
     */
    public record Terms(
            int isolation,
            @Nullable Duration timeout,
            @Nullable Duration maxWait,
            boolean readOnly) {

        /** The database's own isolation and no limits. */
        static final Terms NONE = new Terms(TransactionDefinition.ISOLATION_DEFAULT, null, null, false);

        /** The same for what only reads. */
        static final Terms READ_ONLY = new Terms(TransactionDefinition.ISOLATION_DEFAULT, null, null, true);
    }

    /**
     * Whether a transaction on this database is under way.
     *
     * @return true when statements of this thread belong to one
     */
    public boolean active() {
        return OwnTransaction.isActive(database.dataSource());
    }

    /**
     * Runs code in a new transaction, or within one in a savepoint that is undone alone.
     *
     * @param terms how a new transaction is run; within one its own terms hold
     * @param work the code
     * @param <T> the result
     * @return the code's result
     * @throws TransactionClosedException when it took too long
     * @throws dev.iolite.error.ConnectionException when there is no connection, or none came free in time
     * @throws dev.iolite.error.OutcomeUnknownException when the connection was lost during the commit
     */
    public <T> T run(Terms terms, Supplier<T> work) {
        if (active()) {
            return managerNests()
                    ? finish(begin(TransactionDefinition.PROPAGATION_NESTED, Terms.NONE), work)
                    : inSavepoint(work);
        }
        Connection taken = takePatiently(terms);
        try {
            TransactionStatus status = begin(TransactionDefinition.PROPAGATION_NESTED, terms);
            if (terms.timeout() != null) {
                database.limits().start(terms.timeout());
            }
            return finish(status, work);
        } finally {
            giveBack(taken);
        }
    }

    /** Runs code in the current transaction or a new one. */
    <T> T join(Terms terms, Supplier<T> work) {
        return active() ? work.get() : finish(begin(TransactionDefinition.PROPAGATION_REQUIRED, terms), work);
    }

    private TransactionStatus begin(int propagation, Terms terms) {
        DefaultTransactionDefinition definition = new DefaultTransactionDefinition(propagation);
        definition.setIsolationLevel(terms.isolation());
        definition.setReadOnly(terms.readOnly());
        if (terms.timeout() != null) {
            definition.setTimeout((int) Math.max(1, (terms.timeout().toMillis() + 999) / 1000));
        }
        try {
            return database.transactions().getTransaction(definition);
        } catch (CannotCreateTransactionException e) {
            if (e.getCause() instanceof SQLException cause) {
                throw failures().translate(cause, "", false);
            }
            throw e;
        }
    }

    private <T> T finish(TransactionStatus status, Supplier<T> work) {
        T result;
        try {
            result = work.get();
            database.limits().check();
        } catch (RuntimeException | Error e) {
            rollback(status, e);
            throw e;
        }
        commit(status);
        return result;
    }

    /** What went wrong first is what the caller hears: a lost connection cannot be rolled back either. */
    private void rollback(TransactionStatus status, Throwable first) {
        try {
            database.transactions().rollback(status);
        } catch (RuntimeException e) {
            first.addSuppressed(e);
        }
    }

    private void commit(TransactionStatus status) {
        try {
            database.transactions().commit(status);
        } catch (TransactionSystemException e) {
            if (e.getCause() instanceof SQLException cause) {
                throw failures().translate(cause, "", true);
            }
            throw e;
        } catch (UnexpectedRollbackException e) {
            throw new TransactionClosedException(
                    Failure.of(
                                    Code.P2028,
                                    null,
                                    "A write in the transaction failed half-way, and its error was caught; so the whole"
                                            + " transaction was undone.")
                            .remedy("Let the error pass, or put what may fail in a transaction of its own within this"
                                    + " one."),
                    e);
        }
    }

    private boolean managerNests() {
        PlatformTransactionManager manager = database.transactions();
        return !(manager instanceof AbstractPlatformTransactionManager own) || own.isNestedTransactionAllowed();
    }

    /** The manager of JPA knows no savepoints; its connection does. */
    private <T> T inSavepoint(Supplier<T> work) {
        return database.raw("transaction", session -> {
            Undo undo = Undo.mark(session);
            T result;
            try {
                result = work.get();
            } catch (RuntimeException | Error e) {
                undo(undo, e);
                throw e;
            }
            undo.forget();
            return result;
        });
    }

    private void undo(Undo undo, Throwable first) {
        try {
            undo.undo();
            if (TransactionSynchronizationManager.getResource(database.dataSource())
                    instanceof ResourceHolderSupport holder) {
                holder.resetRollbackOnly();
            }
        } catch (RuntimeException e) {
            first.addSuppressed(e);
        }
    }

    /** A connection bound before a transaction begins is the one it uses. */
    private @Nullable Connection takePatiently(Terms terms) {
        Duration maxWait = terms.maxWait();
        DataSource source = database.dataSource();
        ReplicatedDataSource replicated = database.replicated();
        if (maxWait == null
                || !(database.transactions() instanceof DataSourceTransactionManager manager)
                || manager.getDataSource() != source
                || TransactionSynchronizationManager.hasResource(source)) {
            return null;
        }
        try {
            Connection connection = PoolPatience.connection(
                    replicated == null || terms.readOnly() ? source : replicated.primary(), maxWait);
            if (connection != null) {
                TransactionSynchronizationManager.bindResource(source, new ConnectionHolder(connection));
            }
            return connection;
        } catch (SQLException e) {
            throw failures().translate(e, "", false);
        }
    }

    private void giveBack(@Nullable Connection taken) {
        if (taken != null) {
            TransactionSynchronizationManager.unbindResource(database.dataSource());
            DataSourceUtils.releaseConnection(taken, database.dataSource());
        }
    }

    private ErrorTranslation failures() {
        return database.failures();
    }
}
