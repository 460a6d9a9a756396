package dev.iolite.jdbc;

import dev.iolite.event.EventListener;
import dev.iolite.jdbc.codec.Codecs;
import dev.iolite.jdbc.vendor.ConnectionPreparation;
import dev.iolite.jdbc.vendor.ErrorTranslation;
import dev.iolite.model.JsonFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
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
 * @param parameters whether listeners hear the values of parameters
 * @param system the database's kind, as listeners hear it
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
        boolean parameters,
        String system) {

    /**
     * Does work on one connection: that of the current transaction, else one in auto-commit.
     *
     * @param target what runs, such as {@code User.findMany}
     * @param work what to do; the session ends with it
     * @param <T> the result
     * @return the work's result
     */
    public <T> T work(String target, Function<Session, T> work) {
        try (Session session = Session.open(this, target)) {
            return work.apply(session);
        }
    }

    /**
     * Does work in one transaction, the current one or a new one, on its one connection.
     *
     * @param target what runs, such as {@code User.create}
     * @param work what to do; the session ends with it
     * @param <T> the result
     * @return the work's result
     */
    public <T> T transaction(String target, Function<Session, T> work) {
        return inTransaction(() -> work(target, work));
    }

    /**
     * Runs code in one transaction, the current one or a new one.
     *
     * @param work the code
     * @param <T> the result
     * @return the code's result
     */
    public <T> T inTransaction(Supplier<T> work) {
        return new Transactions(this).join(work);
    }
}
