package dev.iolite.autoconfigure;

/** Databases, settings and models do not fit together. */
final class DatabaseAssignmentException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    DatabaseAssignmentException(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    String problem() {
        return String.valueOf(getMessage());
    }

    String remedy() {
        return remedy;
    }
}
