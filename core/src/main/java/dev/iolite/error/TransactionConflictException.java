package dev.iolite.error;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.PessimisticLockingFailureException;

/** The database refused because of a concurrent write (P2034); the whole transaction can be tried again. */
public final class TransactionConflictException extends ConcurrencyFailureException implements IoliteFailure {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;
    private transient @Nullable String report;

    /**
     * Makes the exception.
     *
     * @param failure what went wrong
     */
    public TransactionConflictException(Failure failure) {
        this(failure, null);
    }

    /**
     * Makes the exception with its cause.
     *
     * @param failure what went wrong
     * @param cause what the driver reported, or null
     */
    public TransactionConflictException(Failure failure, @Nullable Throwable cause) {
        super(failure.message(), cause);
        this.failure = failure;
    }

    /**
     * Whether an error says that a transaction lost against a concurrent one, so that it can be run again as a whole.
     *
     * @param error what a transaction threw
     * @return true for this exception, and for what Spring's own JDBC classes throw in its place
     */
    public static boolean isConflict(Throwable error) {
        return error instanceof TransactionConflictException || error instanceof PessimisticLockingFailureException;
    }

    @Override
    public void explain(String text) {
        this.report = text;
    }

    @Override
    public boolean explained() {
        return report != null;
    }

    @Override
    public @Nullable String getMessage() {
        return report == null ? super.getMessage() : report;
    }

    @Override
    public Failure failure() {
        return failure;
    }
}
