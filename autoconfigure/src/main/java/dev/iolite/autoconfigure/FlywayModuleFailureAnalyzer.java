package dev.iolite.autoconfigure;

import java.util.Locale;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Flyway is there, but not its module for this database. */
final class FlywayModuleFailureAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    private static final Map<String, String> MODULES = Map.of(
            "postgresql", "org.flywaydb:flyway-database-postgresql",
            "mysql", "org.flywaydb:flyway-mysql",
            "mariadb", "org.flywaydb:flyway-mysql");

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, FlywayException cause) {
        String message = cause.getMessage() == null ? "" : cause.getMessage();
        if (!message.startsWith("Unsupported Database") && !message.startsWith("No database found to handle")) {
            return null;
        }
        String lower = message.toLowerCase(Locale.ROOT);
        return MODULES.keySet().stream()
                .filter(lower::contains)
                .findFirst()
                .map(database -> new FailureAnalysis(
                        "Flyway runs the migrations, but it has no module for " + database + ".",
                        "Add the dependency " + MODULES.get(database) + "; Spring Boot knows its version.",
                        cause))
                .orElse(null);
    }
}
