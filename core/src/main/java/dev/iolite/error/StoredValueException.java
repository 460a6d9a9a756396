package dev.iolite.error;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataRetrievalFailureException;

/** A value in the database does not fit its field (P2005, P2023). */
public final class StoredValueException extends DataRetrievalFailureException implements IoliteFailure {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;
    private transient @Nullable String report;

    /**
     * Makes the exception.
     *
     * @param failure what went wrong
     */
    public StoredValueException(Failure failure) {
        this(failure, null);
    }

    /**
     * Makes the exception with its cause.
     *
     * @param failure what went wrong
     * @param cause what the driver reported, or null
     */
    public StoredValueException(Failure failure, @Nullable Throwable cause) {
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
