package dev.iolite.autoconfigure;

import dev.iolite.migrate.Difference;
import java.util.List;
import java.util.stream.Collectors;

/** The database is not as the models say. */
final class SchemaDifferencesException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String remedy;

    SchemaDifferencesException(List<Difference> differences, String remedy) {
        this(
                differences.stream()
                        .map(Difference::toString)
                        .collect(Collectors.joining("\n - ", "The database is not as the models say:\n - ", "")),
                remedy);
    }

    private SchemaDifferencesException(String problem, String remedy) {
        super(problem + "\n" + remedy);
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
