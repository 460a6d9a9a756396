package dev.iolite.error;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;

/** A rule of the database was broken: a null where none may be (P2011), a check (P2004), a value too long (P2000) or out of range (P2020). */
public final class ConstraintException extends DataIntegrityViolationException implements IoliteFailure {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;
    private transient @Nullable String report;

    /**
     * Makes the exception.
     *
     * @param failure what went wrong
     */
    public ConstraintException(Failure failure) {
        this(failure, null);
    }

    /**
     * Makes the exception with its cause.
     *
     * @param failure what went wrong
     * @param cause what the driver reported, or null
     */
    public ConstraintException(Failure failure, @Nullable Throwable cause) {
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
