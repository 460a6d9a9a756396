package dev.iolite.autoconfigure;

import dev.iolite.sql.dialect.Dialect;
import dev.iolite.sql.dialect.Dialects;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.jdbc.DatabaseDriver;

/** The settings name a database whose driver is no dependency. */
final class MissingDriverFailureAnalyzer extends AbstractFailureAnalyzer<MissingDriverException> {

    private static final Map<DatabaseDriver, String> ARTIFACTS = artifacts();

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingDriverException cause) {
        DatabaseDriver driver = cause.driver();
        if (Dialects.named(driver.getId()).isEmpty()) {
            return new FailureAnalysis(
                    cause.property() + " names a " + driver + " database, and iolite has no dialect for it.",
                    "Use one of: " + Dialects.all().stream().map(Dialect::name).collect(Collectors.joining(", ")) + ".",
                    cause);
        }
        String artifact = ARTIFACTS.get(driver);
        return new FailureAnalysis(
                cause.property() + " names a " + cause.driver() + " database, but its JDBC driver "
                        + cause.driver().getDriverClassName() + " is not on the class path.",
                artifact == null
                        ? "Add the database's JDBC driver to the dependencies."
                        : "Add the dependency " + artifact + " with scope runtime; Spring Boot knows its version.",
                cause);
    }

    private static Map<DatabaseDriver, String> artifacts() {
        Map<DatabaseDriver, String> artifacts = new EnumMap<>(DatabaseDriver.class);
        artifacts.put(DatabaseDriver.SQLITE, "org.xerial:sqlite-jdbc");
        artifacts.put(DatabaseDriver.POSTGRESQL, "org.postgresql:postgresql");
        artifacts.put(DatabaseDriver.H2, "com.h2database:h2");
        artifacts.put(DatabaseDriver.MYSQL, "com.mysql:mysql-connector-j");
        artifacts.put(DatabaseDriver.MARIADB, "org.mariadb.jdbc:mariadb-java-client");
        return artifacts;
    }
}
