package dev.iolite.autoconfigure;

import dev.iolite.jdbc.vendor.DatabaseUrl;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** A database of the settings does not answer, refuses the user, or is not there. */
final class UnreachableDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private static final String OWN = "iolite.datasource";

    private final Environment environment;

    UnreachableDatabaseFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        String database = database(rootFailure);
        String url = environment.getProperty(database + ".url");
        SQLException refused = refusal(cause);
        if (url == null || refused == null) {
            return null;
        }
        String state = refused.getSQLState();
        String place = "The database " + DatabaseUrl.parse(url);
        if (state.startsWith("28")) {
            return new FailureAnalysis(
                    place + " refused the user name or password (SQLState " + state + ").",
                    "Correct " + database + ".username and " + database + ".password, or those in " + database
                            + ".url.",
                    cause);
        }
        if (state.startsWith("3D")) {
            return new FailureAnalysis(
                    place + " does not exist on its server (SQLState " + state + ").",
                    "Create the database, or correct " + database + ".url.",
                    cause);
        }
        return new FailureAnalysis(
                place + " cannot be reached (SQLState " + state + ").",
                "Start the database, or correct " + database + ".url.",
                cause);
    }

    /** The settings of the database whose bean could not be made. */
    private String database(Throwable failure) {
        Set<String> names = Binder.get(environment)
                .bind("iolite.datasources", Bindable.mapOf(String.class, IoliteProperties.NamedDatasource.class))
                .map(Map::keySet)
                .orElse(Set.of());
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof BeanCreationException creation) {
                Optional<String> name = names.stream()
                        .filter(known -> new NamedDatabase(known, List.of()).owns(creation.getBeanName()))
                        .findFirst();
                if (name.isPresent()) {
                    return NamedDatabaseBeans.property(name.get());
                }
            }
        }
        return OWN;
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
