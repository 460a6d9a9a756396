package dev.iolite.sql.dialect;

/** An expression was to be written that the database has no words for. */
public final class UnsupportedExpressionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param dialect the database
     * @param what what it lacks, such as {@code full-text search}
     */
    public UnsupportedExpressionException(Dialect dialect, String what) {
        super("The database " + dialect.name() + " has no " + what + ".");
    }
}
