package dev.iolite.jdbc.vendor;

import dev.iolite.error.OutcomeUnknownException;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Says of a commit whose answer was lost that nobody knows its outcome, whichever transaction manager sent it. */
final class LostCommits implements TransactionExecutionListener {

    private final ErrorTranslation translation;

    LostCommits(ErrorTranslation translation) {
        this.translation = translation;
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        outcome(failure).ifPresent(unknown -> {
            throw unknown;
        });
    }

    /** What a commit's failure means; empty where the database answered that it did not take place. */
    Optional<OutcomeUnknownException> outcome(@Nullable Throwable failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof SQLException error
                    && translation.translate(error, "", true) instanceof OutcomeUnknownException unknown) {
                return Optional.of(unknown);
            }
        }
        return Optional.empty();
    }
}
