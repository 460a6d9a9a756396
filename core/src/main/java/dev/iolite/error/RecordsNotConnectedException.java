package dev.iolite.error;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.InvalidDataAccessApiUsageException;

/** Rows that should be tied by a relation are not (P2017). */
public final class RecordsNotConnectedException extends InvalidDataAccessApiUsageException implements IoliteFailure {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    /**
     * Makes the exception.
     *
     * @param failure what went wrong
     */
    public RecordsNotConnectedException(Failure failure) {
        this(failure, null);
    }

    /**
     * Makes the exception with its cause.
     *
     * @param failure what went wrong
     * @param cause what the driver reported, or null
     */
    public RecordsNotConnectedException(Failure failure, @Nullable Throwable cause) {
        super(failure.message(), cause);
        this.failure = failure;
    }

    @Override
    public Failure failure() {
        return failure;
    }
}
