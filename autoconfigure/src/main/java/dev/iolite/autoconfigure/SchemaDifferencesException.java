package dev.iolite.autoconfigure;

import org.jspecify.annotations.Nullable;

/** The database is not as the models say, or nobody can tell. */
final class SchemaDifferencesException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String remedy;

    SchemaDifferencesException(String problem, String remedy, @Nullable Throwable cause) {
        super(problem + "\n" + remedy, cause);
        this.problem = problem;
        this.remedy = remedy;
    }

    String problem() {
        return problem;
    }

    String remedy() {
        return remedy;
    }
}
