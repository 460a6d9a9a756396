package dev.iolite.autoconfigure;

import dev.iolite.error.Code;
import dev.iolite.error.ConnectionException;
import dev.iolite.jdbc.vendor.DatabaseUrl;
import dev.iolite.jdbc.vendor.ErrorTranslation;
import dev.iolite.schema.Schema;
import dev.iolite.sql.dialect.Dialect;
import dev.iolite.sql.dialect.Dialects;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.core.env.Environment;

/** A database of the settings does not answer, refuses the user, or is not there. */
final class UnreachableDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private final Environment environment;

    UnreachableDatabaseFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        return Stream.concat(named(rootFailure).stream(), Stream.of("iolite.datasource", "spring.datasource"))
                .filter(settings -> environment.getProperty(settings + ".url") != null)
                .findFirst()
                .flatMap(settings -> analysis(settings, cause))
                .orElse(null);
    }

    /** The settings of the named database whose bean could not be made. */
    private Optional<String> named(Throwable failure) {
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
                    return name.map(NamedDatabaseBeans::property);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<FailureAnalysis> analysis(String settings, SQLException cause) {
        DatabaseUrl url = DatabaseUrl.parse(String.valueOf(environment.getProperty(settings + ".url")));
        return dialect(url)
                .flatMap(dialect -> refusal(dialect, cause))
                .map(refusal -> new FailureAnalysis(
                        "The database " + url + " " + problem(refusal, url) + ".",
                        remedy(refusal, settings, url),
                        cause));
    }

    private static Optional<Dialect> dialect(DatabaseUrl url) {
        return Dialects.named(DatabaseDriver.fromJdbcUrl(url.jdbcUrl()).getId());
    }

    /** The innermost exception that is about the connection itself. */
    private static Optional<Refusal> refusal(Dialect dialect, Throwable failure) {
        ErrorTranslation translation = ErrorTranslation.of(dialect, new Schema(List.of(), List.of()));
        Refusal found = null;
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof SQLException sql
                    && translation.translate(sql, "", false) instanceof ConnectionException connection) {
                found = new Refusal(connection.code(), sql.getSQLState());
            }
        }
        return Optional.ofNullable(found);
    }

    private static String problem(Refusal refusal, DatabaseUrl url) {
        String what = switch (refusal.code()) {
            case P1000 -> "refused the user name or password";
            case P1003 ->
                isFile(url) ? "is not there, or its file holds something else" : "does not exist on its server";
            case P2037 -> "has no room for another connection";
            default -> "cannot be reached";
        };
        return refusal.state() == null ? what : what + " (SQLState " + refusal.state() + ")";
    }

    private static String remedy(Refusal refusal, String settings, DatabaseUrl url) {
        return switch (refusal.code()) {
            case P1000 ->
                "Correct " + settings + ".username and " + settings + ".password, or those in " + settings + ".url.";
            case P1003 ->
                isFile(url)
                        ? "Look at the file, move away what is no database, or correct " + settings + ".url."
                        : "Create the database, or correct " + settings + ".url.";
            case P2037 -> "Make the pools of all applications smaller.";
            default ->
                isFile(url)
                        ? "Look whether the folder of the file is there and may be written, or correct " + settings
                                + ".url."
                        : "Start the database, or correct " + settings + ".url.";
        };
    }

    private static boolean isFile(DatabaseUrl url) {
        return !url.jdbcUrl().contains("//");
    }

    /**
     * Why there is no connection.
     *
     * @param code iolite's code
     * @param state the SQLState; null when the driver gives none
     */
    private record Refusal(Code code, @Nullable String state) {}
}
