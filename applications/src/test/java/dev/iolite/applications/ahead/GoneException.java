package dev.iolite.applications.ahead;

/** What a setting names for a row that is missing. */
public class GoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public GoneException(String message) {
        super(message);
    }
}
