package dev.iolite.autoconfigure;

import dev.iolite.jdbc.vendor.DatabaseUrl;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** The database of {@code iolite.datasource} does not answer, refuses the user, or is not there. */
final class UnreachableDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private static final String URL = "iolite.datasource.url";

    private final Environment environment;

    UnreachableDatabaseFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        String url = environment.getProperty(URL);
        SQLException refused = refusal(cause);
        if (url == null || refused == null) {
            return null;
        }
        String state = refused.getSQLState();
        String place = "The database " + DatabaseUrl.parse(url);
        if (state.startsWith("28")) {
            return new FailureAnalysis(
                    place + " refused the user name or password (SQLState " + state + ").",
                    "Correct iolite.datasource.username and iolite.datasource.password, or those in " + URL + ".",
                    cause);
        }
        if (state.startsWith("3D")) {
            return new FailureAnalysis(
                    place + " does not exist on its server (SQLState " + state + ").",
                    "Create the database, or correct " + URL + ".",
                    cause);
        }
        return new FailureAnalysis(
                place + " cannot be reached (SQLState " + state + ").",
                "Start the database, or correct " + URL + ".",
                cause);
    }

    /** The innermost exception that is about the connection itself. */
    private static @Nullable SQLException refusal(Throwable failure) {
        SQLException found = null;
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof SQLException sql && isRefusal(sql.getSQLState())) {
                found = sql;
            }
        }
        return found;
    }

    private static boolean isRefusal(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("28") || state.startsWith("3D"));
    }
}
