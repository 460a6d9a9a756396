package dev.iolite.jdbc;

import dev.iolite.error.Code;
import dev.iolite.error.ConnectionException;
import dev.iolite.error.TransactionConflictException;
import dev.iolite.event.EventListener;
import dev.iolite.jdbc.ReplicatedDataSource.Access;
import dev.iolite.jdbc.codec.Codecs;
import dev.iolite.jdbc.vendor.ConnectedServer;
import dev.iolite.jdbc.vendor.ConnectionPreparation;
import dev.iolite.jdbc.vendor.ErrorTranslation;
import dev.iolite.model.JsonFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * One database as the executors see it.
 *
 * @param dataSource gives connections
 * @param preparation what each connection needs before its first statement
 * @param transactions begins transactions on the same data source
 * @param codecs carry values
 * @param json turns JSON values into text and back
 * @param failures turn the driver's errors into ours
 * @param limits how long statements may take
 * @param listeners hear of statements; may be empty
 * @param comments what is said behind each statement
 * @param parameters whether listeners hear the values of parameters
 * @param replicated the data source without what wraps it, where there are replicas
 * @param system the database's kind, as listeners hear it
 * @param server tells which server a connection leads to
 */
public record Database(
        DataSource dataSource,
        ConnectionPreparation preparation,
        PlatformTransactionManager transactions,
        Codecs codecs,
        JsonFormat json,
        ErrorTranslation failures,
        TimeLimits limits,
        List<EventListener> listeners,
        Comments comments,
        boolean parameters,
        @Nullable ReplicatedDataSource replicated,
        String system,
        ConnectedServer server) {

    /** What a server that is there says of a statement: it took too long, or the user may not do it. */
    private static final Set<Code> ANSWERS = Set.of(Code.P1008, Code.P1010);

    /**
     * Does work on one connection: that of the current transaction, else one in auto-commit.
     *
     * @param target what runs, such as {@code User.findMany}
     * @param work what to do; the session ends with it
     * @param <T> the result
     * @return the work's result
     */
    public <T> T work(String target, Function<Session, T> work) {
        return work(target, Access.WRITE, work);
    }

    /**
     * Does the work of a user's own statement, of which nobody knows whether it writes.
     *
     * @param target what runs
     * @param work what to do; the session ends with it
     * @param <T> the result
     * @return the work's result
     */
    public <T> T raw(String target, Function<Session, T> work) {
        return work(target, Access.UNKNOWN, work);
    }

    /**
     * Does work that only reads: on a replica where there are any, unless a transaction or the call wants the primary.
     *
     * @param target what runs, such as {@code User.findMany}
     * @param work what to do; it is done again on the primary when a replica is lost meanwhile
     * @param <T> the result
     * @return the work's result
     */
    public <T> T read(String target, Function<Session, T> work) {
        if (replicated == null || OwnTransaction.isActive(dataSource)) {
            return work(target, Access.READ, work);
        }
        try {
            return work(target, Access.READ, work);
        } catch (ConnectionException | TransactionConflictException e) {
            if (ANSWERS.contains(e.code())) {
                throw e;
            }
            replicated.lost(e.code().toString(), e instanceof ConnectionException);
            return replicated.onPrimary(() -> work(target, Access.READ, work));
        }
    }

    /**
     * Runs code whose reads all go to the primary.
     *
     * @param work the code
     * @param <T> the result
     * @return the code's result
     */
    public <T> T onPrimary(Supplier<T> work) {
        return replicated == null ? work.get() : replicated.onPrimary(work);
    }

    private <T> T work(String target, Access access, Function<Session, T> work) {
        try (Session session = Session.open(this, target, access)) {
            return work.apply(session);
        }
    }

    /**
     * Does work that only reads in one transaction, the current one or a new one, on its one connection.
     *
     * @param target what runs, such as {@code User.findMany}
     * @param work what to do; the session ends with it
     * @param <T> the result
     * @return the work's result
     */
    public <T> T readInTransaction(String target, Function<Session, T> work) {
        boolean replica = replicated != null && !replicated.isOnPrimary();
        return new Transactions(this)
                .join(
                        replica ? Transactions.Terms.READ_ONLY : Transactions.Terms.NONE,
                        () -> work(target, Access.READ, work));
    }

    /**
     * Runs code in one transaction, the current one or a new one.
     *
     * @param work the code
     * @param <T> the result
     * @return the code's result
     */
    public <T> T inTransaction(Supplier<T> work) {
        return new Transactions(this).join(Transactions.Terms.NONE, work);
    }
}
