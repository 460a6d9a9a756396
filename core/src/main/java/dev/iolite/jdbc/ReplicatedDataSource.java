package dev.iolite.jdbc;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.TransactionClosedException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

/**
 * A primary database with replicas of it. A connection chooses when its first statement is sent: a replica if it was made
 * read-only before, as Spring does for {@code @Transactional(readOnly = true)}, else the primary.
 */
public final class ReplicatedDataSource extends LazyConnectionDataSourceProxy {

    private final DataSource primary;
    private final Replicas replicas;
    private final List<Consumer<String>> warnings = new CopyOnWriteArrayList<>();
    private final ThreadLocal<@Nullable Boolean> onPrimary = new ThreadLocal<>();

    /**
     * A primary with its replicas.
     *
     * @param primary takes all writes
     * @param replicas take turns at reads; one that is down is left out for a while, and the primary stands in for all
     */
    public ReplicatedDataSource(DataSource primary, List<? extends DataSource> replicas) {
        super(primary);
        this.primary = primary;
        // Known, so that nothing is asked of the database before it is needed.
        setDefaultAutoCommit(true);
        this.replicas = new Replicas(primary, replicas, this::warn);
        setReadOnlyDataSource(this.replicas);
    }

    /**
     * Finds the replicated data source behind a data source.
     *
     * @param source may be wrapped
     * @return null when there are no replicas
     */
    public static @Nullable ReplicatedDataSource of(DataSource source) {
        if (source instanceof ReplicatedDataSource replicated) {
            return replicated;
        }
        try {
            return source.isWrapperFor(ReplicatedDataSource.class) ? source.unwrap(ReplicatedDataSource.class) : null;
        } catch (SQLException e) {
            // A data source that cannot say what it wraps does not wrap this one.
            return null;
        }
    }

    /**
     * Adds who hears of replicas that are down.
     *
     * @param listener takes a sentence
     */
    public void onWarning(Consumer<String> listener) {
        warnings.add(listener);
    }

    /** A read of this thread was lost on a replica. */
    void lost(String code, boolean connection) {
        if (connection) {
            replicas.lost();
        }
        warn("A read was lost on a replica (" + code + ") and goes to the primary.");
    }

    private void warn(String message) {
        warnings.forEach(listener -> listener.accept(message));
    }

    /**
     * Runs code whose reads all go to the primary.
     *
     * @param work the code
     * @param <T> the result
     * @return the code's result
     */
    public <T> T onPrimary(Supplier<T> work) {
        Boolean before = onPrimary.get();
        onPrimary.set(true);
        try {
            return work.get();
        } finally {
            if (before == null) {
                onPrimary.remove();
            }
        }
    }

    DataSource primary() {
        return primary;
    }

    boolean isOnPrimary() {
        return onPrimary.get() != null;
    }

    /**
     * A connection for one unit of work: that of the current transaction, else one of its own.
     *
     * @param outer the data source as transactions know it
     * @param access what is done with it
     */
    Connection connection(DataSource outer, Access access) throws SQLException {
        boolean forced = isOnPrimary();
        if (OwnTransaction.isActive(outer)) {
            boolean readOnly = isReadOnly(outer);
            if (readOnly && access == Access.WRITE) {
                throw new TransactionClosedException(
                        Failure.of(Code.P2028, null, "The transaction was begun read-only, and this call writes.")
                                .remedy("Write outside of it, or begin it without readOnly."));
            }
            return forced && readOnly ? primary.getConnection() : DataSourceUtils.getConnection(outer);
        }
        if (forced || access != Access.READ) {
            return DataSourceUtils.getConnection(outer);
        }
        // Not one that is bound to a scope without a transaction: what is written later there belongs on the primary.
        Connection connection = outer.getConnection();
        connection.setReadOnly(true);
        return connection;
    }

    /** Whether the current transaction was begun read-only; asking does not open its connection. */
    private static boolean isReadOnly(DataSource outer) throws SQLException {
        Connection connection = DataSourceUtils.getConnection(outer);
        try {
            return connection.isReadOnly();
        } finally {
            DataSourceUtils.releaseConnection(connection, outer);
        }
    }

    /** What a unit of work does with its connection. */
    enum Access {
        /** It only reads. */
        READ,
        /** It writes, too. */
        WRITE,
        /** Nobody knows: a user's own statement. */
        UNKNOWN
    }
}
