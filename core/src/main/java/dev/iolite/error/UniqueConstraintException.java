package dev.iolite.error;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** A row with the same values in unique fields exists (P2002). */
public final class UniqueConstraintException extends DuplicateKeyException implements IoliteFailure {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;
    private transient @Nullable String report;

    /**
     * Makes the exception.
     *
     * @param failure what went wrong
     */
    public UniqueConstraintException(Failure failure) {
        this(failure, null);
    }

    /**
     * Makes the exception with its cause.
     *
     * @param failure what went wrong
     * @param cause what the driver reported, or null
     */
    public UniqueConstraintException(Failure failure, @Nullable Throwable cause) {
        super(failure.message(), cause);
        this.failure = failure;
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
