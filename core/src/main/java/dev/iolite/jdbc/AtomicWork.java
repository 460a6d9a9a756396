package dev.iolite.jdbc;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Work of several writing statements: all of it takes place, or nothing. */
public final class AtomicWork {

    private AtomicWork() {}

    /**
     * Runs work in the current transaction or a new one.
     *
     * <p>When it fails after it has written something within a caller's transaction, that transaction can only be
     * rolled back, even if the caller catches the error: half of the work must not be committed.
     *
     * @param database the database
     * @param work what to run
     * @param wrote tells whether it has written something so far
     * @param <T> the result
     * @return the work's result
     */
    public static <T> T run(Database database, Supplier<T> work, BooleanSupplier wrote) {
        if (!OwnTransaction.isActive(database.dataSource())) {
            return database.inTransaction(work);
        }
        Object outer = TransactionSynchronizationManager.getResource(database.dataSource());
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (!done && wrote.getAsBoolean() && outer instanceof ResourceHolderSupport holder) {
                holder.setRollbackOnly();
            }
        }
    }
}
