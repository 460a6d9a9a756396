package dev.iolite.error;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.InvalidDataAccessApiUsageException;

/** A field was read that the query did not load. */
public final class FieldNotLoadedException extends InvalidDataAccessApiUsageException implements IoliteFailure {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;
    private transient @Nullable String report;

    /**
     * Makes the exception.
     *
     * @param failure what went wrong
     */
    public FieldNotLoadedException(Failure failure) {
        this(failure, null);
    }

    /**
     * Makes the exception with its cause.
     *
     * @param failure what went wrong
     * @param cause what the driver reported, or null
     */
    public FieldNotLoadedException(Failure failure, @Nullable Throwable cause) {
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
