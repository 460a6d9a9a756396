package dev.iolite.autoconfigure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** {@code iolite.datasource.url}, or another database's, has a form that is not known. */
final class DatabaseUrlFailureAnalyzer extends AbstractFailureAnalyzer<InvalidUrlException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidUrlException cause) {
        return new FailureAnalysis(
                cause.property() + " cannot be used: "
                        + cause.reason().failure().problem(),
                cause.reason().failure().remedy(),
                cause);
    }
}
