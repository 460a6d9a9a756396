package dev.iolite.autoconfigure;

import dev.iolite.error.Code;
import dev.iolite.error.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The database is of a kind that iolite has no dialect for. */
final class UnsupportedDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<InvalidInputException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, InvalidInputException cause) {
        return cause.code() == Code.P2026
                ? new FailureAnalysis(cause.failure().problem(), cause.failure().remedy(), cause)
                : null;
    }
}
