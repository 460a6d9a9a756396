package dev.iolite.jdbc.vendor;

import dev.iolite.error.OutcomeUnknownException;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Translates the errors of begin, commit and rollback. After a commit that failed, Spring rolls back and lets that error replace
 * the first; on a lost connection it always fails too, and the caller must still hear that the outcome is unknown.
 */
final class TransactionTranslation implements SQLExceptionTranslator, TransactionExecutionListener {

    private final ErrorTranslation translation;
    private final ThreadLocal<@Nullable OutcomeUnknownException> lostCommit = new ThreadLocal<>();

    TransactionTranslation(ErrorTranslation translation) {
        this.translation = translation;
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
