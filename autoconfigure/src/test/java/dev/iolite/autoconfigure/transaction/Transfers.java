package dev.iolite.autoconfigure.transaction;

import dev.iolite.autoconfigure.retry.RetryConflicts;
import java.util.function.Supplier;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A bean whose transactions are run again after a conflict. */
class Transfers {

    @RetryConflicts(maxRetries = 100)
    @Transactional(isolation = Isolation.SERIALIZABLE)
    public <T> T stubborn(Supplier<T> work) {
        return work.get();
    }

    @RetryConflicts(maxRetries = 2, delay = 1, jitter = 0)
    @Transactional
    public <T> T thrice(Supplier<T> work) {
        return work.get();
    }

    @RetryConflicts(maxRetries = 2, delay = 1, jitter = 0)
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public <T> T thriceByItself(Supplier<T> work) {
        return work.get();
    }
}
