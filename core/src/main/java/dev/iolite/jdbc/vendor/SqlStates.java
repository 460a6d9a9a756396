package dev.iolite.jdbc.vendor;

import dev.iolite.jdbc.vendor.Reported.Kind;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What the standard's SQLStates mean, with those of PostgreSQL that H2 shares. */
final class SqlStates {

    private static final Map<String, Kind> STATES = Map.ofEntries(
            Map.entry("23505", Kind.UNIQUE),
            Map.entry("23503", Kind.FOREIGN_KEY),
            Map.entry("23506", Kind.FOREIGN_KEY),
            Map.entry("23001", Kind.FOREIGN_KEY),
            Map.entry("23502", Kind.NOT_NULL),
            Map.entry("23513", Kind.CHECK),
            Map.entry("23514", Kind.CHECK),
            Map.entry("23P01", Kind.CHECK),
            Map.entry("44000", Kind.CHECK),
            Map.entry("P0001", Kind.TRIGGER),
            Map.entry("25P02", Kind.ABORTED),
            Map.entry("42P10", Kind.KEY_MISSING),
            Map.entry("428C9", Kind.GENERATED_COLUMN),
            Map.entry("53100", Kind.FULL),
            Map.entry("53200", Kind.FULL),
            Map.entry("53400", Kind.FULL),
            Map.entry("XX001", Kind.DAMAGED),
            Map.entry("XX002", Kind.DAMAGED),
            Map.entry("3F000", Kind.TABLE_MISSING),
            Map.entry("42804", Kind.INVALID_VALUE),
            Map.entry("57P03", Kind.UNREACHABLE),
            Map.entry("22001", Kind.TOO_LONG),
            Map.entry("22003", Kind.OUT_OF_RANGE),
            Map.entry("22012", Kind.DIVISION_BY_ZERO),
            Map.entry("40001", Kind.CONFLICT),
            Map.entry("40P01", Kind.CONFLICT),
            Map.entry("55P03", Kind.CONFLICT),
            Map.entry("42P01", Kind.TABLE_MISSING),
            Map.entry("42S02", Kind.TABLE_MISSING),
            Map.entry("42S04", Kind.TABLE_MISSING),
            Map.entry("42703", Kind.COLUMN_MISSING),
            Map.entry("42601", Kind.SYNTAX),
            Map.entry("42S22", Kind.COLUMN_MISSING),
            Map.entry("28000", Kind.AUTHENTICATION),
            Map.entry("28P01", Kind.AUTHENTICATION),
            Map.entry("3D000", Kind.DATABASE_MISSING),
            Map.entry("42501", Kind.DENIED),
            Map.entry("53300", Kind.TOO_MANY_CONNECTIONS),
            Map.entry("57014", Kind.TIMEOUT),
            Map.entry("57P01", Kind.CONNECTION_LOST),
            Map.entry("57P02", Kind.CONNECTION_LOST),
            Map.entry("57P04", Kind.CONNECTION_LOST),
            Map.entry("57P05", Kind.CONNECTION_LOST),
            Map.entry("25P03", Kind.CONNECTION_LOST),
            Map.entry("25P04", Kind.CONNECTION_LOST),
            Map.entry("40003", Kind.CONNECTION_LOST),
            Map.entry("25006", Kind.READ_ONLY),
            Map.entry("0A000", Kind.NOT_SUPPORTED),
            Map.entry("42P05", Kind.STATEMENT_POOLING),
            Map.entry("26000", Kind.STATEMENT_POOLING));

    /** What HikariCP says, without a state, of a connection that it closed because it was broken. */
    private static final String CLOSED = "Connection is closed";

    /** What is said of a client without a pool that was closed. */
    static final String CLOSED_HERE = "The client was closed.";

    /** What SQLite's driver says, without a state, before it opens a file. */
    private static final Pattern NO_FOLDER = Pattern.compile("path to '.*': '.*' does not exist", Pattern.DOTALL);

    private SqlStates() {}

    static Kind kind(SQLException error) {
        if (error instanceof SQLTransientConnectionException) {
            return Kind.POOL_TIMEOUT;
        }
        String state = error.getSQLState();
        if (state == null) {
            String text = String.valueOf(error.getMessage());
            return text.equals(CLOSED)
                    ? Kind.CONNECTION_LOST
                    : text.equals(CLOSED_HERE)
                                    || text.startsWith("HikariDataSource") && text.endsWith("has been closed.")
                            ? Kind.POOL_CLOSED
                            : NO_FOLDER.matcher(text).matches() ? Kind.NOT_OPENED : Kind.OTHER;
        }
        Kind known = STATES.get(state.toUpperCase(Locale.ROOT));
        return known == null ? byClass(state) : known;
    }

    private static Kind byClass(String state) {
        if (state.length() < 2) {
            return Kind.OTHER;
        }
        return switch (state.substring(0, 2)) {
            case "08" -> state.equals("08001") ? Kind.UNREACHABLE : Kind.CONNECTION_LOST;
            case "22" -> Kind.INVALID_VALUE;
            case "23" -> Kind.CHECK;
            case "28" -> Kind.AUTHENTICATION;
            case "40" -> Kind.CONFLICT;
            default -> Kind.OTHER;
        };
    }
}
