package dev.iolite.autoconfigure;

import dev.iolite.error.Code;
import dev.iolite.error.ConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** {@code iolite.datasource.url} has a form that is not known. */
final class DatabaseUrlFailureAnalyzer extends AbstractFailureAnalyzer<ConnectionException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, ConnectionException cause) {
        if (cause.code() != Code.P1013) {
            return null;
        }
        return new FailureAnalysis(
                "iolite.datasource.url cannot be used: " + cause.failure().problem(),
                cause.failure().remedy(),
                cause);
    }
}
