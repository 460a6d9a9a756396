package dev.iolite.jdbc.vendor;

import dev.iolite.error.OutcomeUnknownException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Translates the errors of begin, commit and rollback. After a commit that failed, Spring rolls back and lets that error replace
 * the first; on a lost connection it always fails too, and the caller must still hear that the outcome is unknown.
 */
final class TransactionTranslation implements SQLExceptionTranslator, TransactionExecutionListener {

    private final ErrorTranslation translation;
    private final ThreadLocal<@Nullable OutcomeUnknownException> lostCommit = new ThreadLocal<>();

    private final AbortedTransaction aborted;
    private final @Nullable DataSource dataSource;

    TransactionTranslation(ErrorTranslation translation, AbortedTransaction aborted, @Nullable DataSource dataSource) {
        this.translation = translation;
        this.aborted = aborted;
        this.dataSource = dataSource;
    }

    /** A commit that undoes everything must not look like one that succeeded. */
    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (dataSource != null
                && TransactionSynchronizationManager.getResource(dataSource) instanceof ConnectionHolder holder
                && isAborted(holder.getConnection())) {
            throw ErrorTranslation.aborted();
        }
    }

    private boolean isAborted(Connection connection) {
        try {
            return aborted.is(connection);
        } catch (SQLException e) {
            // The commit that follows fails for the same reason, and tells it.
            return false;
        }
    }

    /** What an earlier transaction of this thread left behind is none of the new one's business. */
    @Override
    public void beforeBegin(TransactionExecution transaction) {
        lostCommit.remove();
    }

    /** Spring wraps what the pool or the driver said into an exception that has no code; ours takes its place. */
    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure instanceof CannotCreateTransactionException && failure.getCause() instanceof SQLException cause) {
            throw translation.translate(cause, "", false);
        }
    }

    @Override
    public DataAccessException translate(String task, @Nullable String sql, SQLException error) {
        if (task.toLowerCase(Locale.ROOT).contains("commit")) {
            DataAccessException translated = translation.translate(error, "", true);
            lostCommit.set(translated instanceof OutcomeUnknownException unknown ? unknown : null);
            return translated;
        }
        OutcomeUnknownException before = lostCommit.get();
        lostCommit.remove();
        return before == null ? translation.translate(error, "", false) : before;
    }
}
