package dev.iolite.autoconfigure;

import dev.iolite.schema.InvalidSchemaException;
import dev.iolite.schema.Problem;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The models of several modules do not fit together: most often two jars declare the same one. */
final class InvalidModelsFailureAnalyzer extends AbstractFailureAnalyzer<InvalidSchemaException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidSchemaException cause) {
        String problems = cause.problems().stream()
                .map(problem -> " - " + place(problem) + problem.message() + ".")
                .collect(Collectors.joining(System.lineSeparator()));
        String remedies = cause.problems().stream()
                .map(problem -> problem.remedy() + ".")
                .distinct()
                .collect(Collectors.joining(System.lineSeparator()));
        return new FailureAnalysis(
                "The models on the class path do not fit together:" + System.lineSeparator() + problems,
                remedies,
                cause);
    }

    private static String place(Problem problem) {
        if (problem.model().isEmpty()) {
            return "";
        }
        return problem.model() + (problem.field().isEmpty() ? "" : "." + problem.field()) + ": ";
    }
}
