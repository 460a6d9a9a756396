package dev.iolite.jdbc.vendor;

import dev.iolite.jdbc.vendor.Reported.Kind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Reads sqlite-jdbc's errors: SQLite's extended result codes, and the names in texts that SQLite never translates. */
final class SqliteErrors implements VendorErrors {

    private static final Pattern COLUMNS = Pattern.compile("constraint failed: ([^()]+)");
    private static final Pattern NAME = Pattern.compile("no such (table|column): ([^()\\s]+)");

    @Override
    public Reported read(SQLException error) {
        if (!(error instanceof SQLiteException own)) {
            return Reported.of(SqlStates.kind(error));
        }
        String message = error.getMessage();
        Kind kind = kind(own.getResultCode(), message == null ? "" : message);
        return switch (kind) {
            case UNIQUE, NOT_NULL -> columns(kind, message);
            default -> Reported.of(kind);
        };
    }

    private static Kind kind(SQLiteErrorCode code, String message) {
        return switch (code) {
            case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID -> Kind.UNIQUE;
            case SQLITE_CONSTRAINT_FOREIGNKEY, SQLITE_CONSTRAINT_TRIGGER -> Kind.FOREIGN_KEY;
            case SQLITE_CONSTRAINT_NOTNULL -> Kind.NOT_NULL;
            case SQLITE_CONSTRAINT_CHECK -> Kind.CHECK;
            case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_BUSY_RECOVERY, SQLITE_BUSY_TIMEOUT -> Kind.CONFLICT;
            case SQLITE_LOCKED, SQLITE_LOCKED_SHAREDCACHE -> Kind.CONFLICT;
            case SQLITE_CANTOPEN, SQLITE_NOTADB -> Kind.UNREACHABLE;
            case SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_READONLY_DBMOVED -> Kind.READ_ONLY;
            case SQLITE_INTERRUPT -> Kind.TIMEOUT;
            case SQLITE_TOOBIG -> Kind.TOO_LONG;
            case SQLITE_MISMATCH, SQLITE_CONSTRAINT_DATATYPE -> Kind.INVALID_VALUE;
            default -> byText(message);
        };
    }

    /** SQLite has one code for everything a statement can name wrongly. */
    private static Kind byText(String message) {
        Matcher name = NAME.matcher(message);
        if (name.find()) {
            return name.group(1).equals("table") ? Kind.TABLE_MISSING : Kind.COLUMN_MISSING;
        }
        if (message.contains("syntax error")) {
            return Kind.SYNTAX;
        }
        if (message.contains("malformed JSON")) {
            return Kind.INVALID_VALUE;
        }
        return message.contains("integer overflow") ? Kind.OUT_OF_RANGE : Kind.OTHER;
    }

    /** {@code UNIQUE constraint failed: user.first_name, user.last_name}. */
    private static Reported columns(Kind kind, @Nullable String message) {
        Matcher matcher = COLUMNS.matcher(message == null ? "" : message);
        if (!matcher.find()) {
            return Reported.of(kind);
        }
        List<String> columns = new ArrayList<>();
        String table = null;
        for (String name : matcher.group(1).split(",")) {
            String qualified = name.strip();
            int dot = qualified.lastIndexOf('.');
            if (dot > 0) {
                table = qualified.substring(0, dot);
                columns.add(qualified.substring(dot + 1));
            }
        }
        return new Reported(kind, null, table, columns);
    }
}
