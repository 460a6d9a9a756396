package dev.iolite.autoconfigure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** {@code iolite.migrate.validate=fail} found the database to be unlike the models. */
final class SchemaDifferencesFailureAnalyzer extends AbstractFailureAnalyzer<SchemaDifferencesException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SchemaDifferencesException cause) {
        return new FailureAnalysis(cause.problem(), cause.remedy(), cause);
    }
}
