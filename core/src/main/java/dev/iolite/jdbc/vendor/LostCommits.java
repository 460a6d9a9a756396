package dev.iolite.jdbc.vendor;

import dev.iolite.error.OutcomeUnknownException;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.util.ClassUtils;

/** Says of a commit whose answer was lost that nobody knows its outcome, whichever transaction manager sent it. */
final class LostCommits implements TransactionExecutionListener {

    /** Whether there can be transactions of JPA. */
    static final boolean JPA = isPresent("org.springframework.orm.jpa.JpaTransactionManager")
            && isPresent("jakarta.persistence.EntityManager");

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

    private static boolean isPresent(String type) {
        return ClassUtils.isPresent(type, LostCommits.class.getClassLoader());
    }
}
