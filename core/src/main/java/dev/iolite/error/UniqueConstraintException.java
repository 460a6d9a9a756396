package dev.iolite.error;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** A row with the same values in unique fields exists (P2002). */
public final class UniqueConstraintException extends DuplicateKeyException implements IoliteFailure {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

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
    public Failure failure() {
        return failure;
    }
}
