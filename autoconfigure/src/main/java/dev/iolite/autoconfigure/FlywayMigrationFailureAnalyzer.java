package dev.iolite.autoconfigure;

import java.util.stream.Collectors;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A migration is wrong, was changed after it ran, or meets tables that Flyway did not make. */
final class FlywayMigrationFailureAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    /** Not visible outside of Flyway. */
    private static final String MIGRATE = "FlywayMigrateException";

    private static final String VALIDATE = "FlywayValidateException";

    private static final String CORRECT =
            "Correct the script at that place, in the database's own SQL, and start again."
                    + " Where the database cannot undo half a script, drop what it left behind first.";

    private static final String KEEP =
            "A migration that ran is never changed: take the change back and write it into a new file."
                    + " A database without anything of worth can simply be deleted and made anew.";

    private static final String BASELINE =
            "Use an empty database; or, if the tables are as the migrations would leave them, set"
                    + " spring.flyway.baseline-on-migrate=true for one start.";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, FlywayException cause) {
        String type = cause.getClass().getSimpleName();
        if (type.equals(MIGRATE)) {
            return new FailureAnalysis("A migration failed. " + text(cause), CORRECT, cause);
        }
        if (type.equals(VALIDATE)) {
            return new FailureAnalysis(
                    "The migrations are not those that the database has seen. " + text(cause), KEEP, cause);
        }
        return cause.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE
                ? new FailureAnalysis(
                        "There are tables in the database already, but Flyway has not made them.", BASELINE, cause)
                : null;
    }

    /** Flyway's own words name the file, the line and what the database said; its lines of dashes do not help. */
    private static String text(FlywayException cause) {
        return String.valueOf(cause.getMessage())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.matches("-+"))
                .filter(line ->
                        !line.startsWith("Statement  : Run Flyway") && !line.startsWith("Need more flexibility"))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
