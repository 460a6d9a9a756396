package dev.iolite.autoconfigure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** {@code @EnableIolite}, {@code iolite.datasources} and the models do not fit together. */
final class DatabaseAssignmentFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseAssignmentException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseAssignmentException cause) {
        return new FailureAnalysis(cause.problem(), cause.remedy(), cause);
    }
}
