package dev.iolite.error;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.EmptyResultDataAccessException;

/** A row the operation needs does not exist (P2025). */
public final class RecordNotFoundException extends EmptyResultDataAccessException implements IoliteFailure {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;
    private transient @Nullable String report;

    /**
     * Makes the exception.
     *
     * @param failure what went wrong
     */
    public RecordNotFoundException(Failure failure) {
        this(failure, null);
    }

    /**
     * Makes the exception with its cause.
     *
     * @param failure what went wrong
     * @param cause what the driver reported, or null
     */
    public RecordNotFoundException(Failure failure, @Nullable Throwable cause) {
        super(failure.message(), 1);
        this.failure = failure;
        if (cause != null) {
            initCause(cause);
        }
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
