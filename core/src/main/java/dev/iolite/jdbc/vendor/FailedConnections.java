package dev.iolite.jdbc.vendor;

import dev.iolite.error.Code;
import dev.iolite.error.ConnectionException;
import dev.iolite.error.Failure;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says why there is no connection, before the database's kind is known. */
public final class FailedConnections {

    private static final Map<String, String> DRIVERS = Map.of(
            "postgresql", "org.postgresql:postgresql",
            "sqlite", "org.xerial:sqlite-jdbc",
            "h2", "com.h2database:h2");

    private FailedConnections() {}

    /**
     * The reason that lies deepest: pools wrap what the driver said.
     *
     * @param failure what was thrown
     * @return the exception that a user sees; P1001 when no reason is known
     */
    public static ConnectionException explain(Exception failure) {
        ConnectionFailures reason = null;
        Throwable cause = failure;
        for (Throwable e = failure; e != null; e = e.getCause()) {
            ConnectionFailures found = e instanceof SQLException sql
                    ? ConnectionFailures.of(errors(sql).read(sql).kind())
                    : null;
            if (found != null) {
                reason = found;
                cause = RedactedException.of((SQLException) e);
            }
        }
        return reason == null
                ? new ConnectionException(
                        Failure.of(Code.P1001, null, "The database could not be asked what it is.")
                                .remedy("Check the address and that the database runs, or name the dialect."),
                        failure)
                : new ConnectionException(
                        Failure.of(reason.code(), null, reason.problem()).remedy(reason.remedy()), cause);
    }

    private static VendorErrors errors(SQLException error) {
        String type = error.getClass().getName();
        if (type.startsWith("org.h2.")) {
            return new H2Errors();
        }
        return type.startsWith("org.sqlite.") ? new SqliteErrors() : other -> Reported.of(SqlStates.kind(other));
    }

    /**
     * Refuses an address that no driver knows.
     *
     * @param url the address
     * @throws ConnectionException when there is none (P1013)
     */
    public static void requireDriver(DatabaseUrl url) {
        if (DriverManager.drivers().anyMatch(driver -> accepts(driver, url))) {
            return;
        }
        String[] words = url.jdbcUrl().split(":", 3);
        String kind = words.length > 1 ? words[1] : "";
        throw new ConnectionException(Failure.of(
                        Code.P1013,
                        null,
                        "No JDBC driver on the class path knows addresses that begin with '" + words[0] + ":" + kind
                                + ":'.")
                .remedy("Add " + artifact(kind) + " to the dependencies, or correct the address."));
    }

    private static String artifact(String kind) {
        @Nullable String known = DRIVERS.get(kind);
        return known == null ? "the database's driver" : known;
    }

    private static boolean accepts(Driver driver, DatabaseUrl url) {
        try {
            return driver.acceptsURL(url.jdbcUrl());
        } catch (SQLException e) {
            // A driver that cannot even say so is not the one.
            return false;
        }
    }
}
