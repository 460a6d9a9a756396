package dev.iolite.autoconfigure.retry;

import dev.iolite.error.TransactionConflictException;
import java.lang.reflect.Method;
import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Conflicts only, and only after the method's own transaction has ended: if one is still under way it is a caller's, which
 * the database has undone already and nobody but that caller can begin again.
 */
final class ConflictPredicate implements MethodRetryPredicate {

    @Override
    public boolean shouldRetry(Method method, Throwable error) {
        return TransactionConflictException.isConflict(error)
                && !TransactionSynchronizationManager.isActualTransactionActive();
    }
}
