package dev.iolite.jdbc.vendor;

import dev.iolite.jdbc.vendor.Reported.Kind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Reads sqlite-jdbc's errors: SQLite's extended result codes, and the names in texts that SQLite never translates. */
final class SqliteErrors implements VendorErrors {

    /** The driver puts SQLite's text in parentheses after its own. */
    private static final Pattern FAILED = Pattern.compile("constraint failed: (.+?)\\)?$", Pattern.DOTALL);

    private static final Pattern INDEX = Pattern.compile("^index '(.+)'$");
    private static final Pattern NAME = Pattern.compile("^[\\p{L}_][\\p{L}\\p{N}_$ ]*$");

    /** What SQLite has one code for: anything a statement can say wrongly. */
    private static final List<Map.Entry<Pattern, Kind>> TEXTS = List.of(
            Map.entry(Pattern.compile("no such table: "), Kind.TABLE_MISSING),
            Map.entry(Pattern.compile("no such column: | has no column named "), Kind.COLUMN_MISSING),
            Map.entry(Pattern.compile("syntax error|incomplete input|unrecognized token"), Kind.SYNTAX),
            Map.entry(Pattern.compile("malformed JSON|bad JSON path"), Kind.INVALID_VALUE),
            Map.entry(Pattern.compile("integer overflow"), Kind.OUT_OF_RANGE),
            Map.entry(Pattern.compile("cannot (INSERT into|UPDATE) generated column"), Kind.GENERATED_COLUMN),
            Map.entry(Pattern.compile("ON CONFLICT clause does not match"), Kind.KEY_MISSING),
            Map.entry(Pattern.compile("too many SQL variables"), Kind.TOO_MANY_PARAMETERS));

    /** The driver's words for a parameter without a value. */
    static final String NOT_BOUND = "Values not bound to statement";

    @Override
    public Reported read(SQLException error) {
        if (!(error instanceof SQLiteException own)) {
            return Reported.of(NOT_BOUND.equals(error.getMessage()) ? Kind.PARAMETERS : SqlStates.kind(error));
        }
        String message = String.valueOf(error.getMessage());
        Kind kind = kind(own.getResultCode(), message);
        Matcher failed = FAILED.matcher(message);
        return switch (kind) {
            case UNIQUE, NOT_NULL -> failed.find() ? columns(kind, failed.group(1)) : Reported.of(kind);
            case CHECK -> failed.find() ? check(failed.group(1)) : Reported.of(kind);
            default -> Reported.of(kind);
        };
    }

    /** Whether another connection is in the way, which will be gone in a moment. */
    static boolean isBusy(SQLException error) {
        return error instanceof SQLiteException own && kind(own.getResultCode(), "") == Kind.CONFLICT;
    }

    /** SQLite has no states. */
    @Override
    public @Nullable String status(SQLException error) {
        return error instanceof SQLiteException own ? String.valueOf(own.getResultCode().code) : error.getSQLState();
    }

    private static Kind kind(SQLiteErrorCode code, String message) {
        return switch (code) {
            case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID -> Kind.UNIQUE;
            case SQLITE_CONSTRAINT_FOREIGNKEY -> Kind.FOREIGN_KEY;
            // What ON DELETE RESTRICT forbids is reported as by a trigger, with SQLite's own words.
            case SQLITE_CONSTRAINT_TRIGGER ->
                message.contains("(FOREIGN KEY constraint failed)") ? Kind.FOREIGN_KEY : Kind.TRIGGER;
            case SQLITE_CONSTRAINT_NOTNULL -> Kind.NOT_NULL;
            case SQLITE_CONSTRAINT_DATATYPE -> Kind.INVALID_VALUE;
            case SQLITE_IOERR_NOMEM -> Kind.FULL;
            default -> byFamily(code.code & 0xff, message);
        };
    }

    /** The lowest byte is the code that the extended ones refine. */
    private static Kind byFamily(int family, String message) {
        return switch (SQLiteErrorCode.getErrorCode(family)) {
            case SQLITE_CONSTRAINT -> Kind.CHECK;
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL, SQLITE_SCHEMA -> Kind.CONFLICT;
            case SQLITE_CANTOPEN -> Kind.NOT_OPENED;
            case SQLITE_NOTADB -> Kind.NOT_A_DATABASE;
            case SQLITE_READONLY -> Kind.READ_ONLY;
            case SQLITE_INTERRUPT -> Kind.TIMEOUT;
            case SQLITE_TOOBIG -> Kind.TOO_LONG;
            case SQLITE_MISMATCH -> Kind.INVALID_VALUE;
            case SQLITE_FULL, SQLITE_NOMEM -> Kind.FULL;
            case SQLITE_CORRUPT, SQLITE_IOERR -> Kind.DAMAGED;
            case SQLITE_PERM, SQLITE_AUTH -> Kind.DENIED;
            case SQLITE_RANGE -> Kind.PARAMETERS;
            default -> byText(message);
        };
    }

    private static Kind byText(String message) {
        return TEXTS.stream()
                .filter(text -> text.getKey().matcher(message).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Kind.OTHER);
    }

    /** {@code user.first_name, user.last_name}, or of an index on expressions {@code index 'name'}. */
    private static Reported columns(Kind kind, String text) {
        Matcher index = INDEX.matcher(text);
        if (index.find()) {
            return new Reported(kind, index.group(1), null, null, List.of());
        }
        List<String> columns = new ArrayList<>();
        String table = null;
        for (String name : text.split(", ")) {
            int dot = name.lastIndexOf('.');
            if (dot > 0) {
                table = name.substring(0, dot);
                columns.add(name.substring(dot + 1));
            }
        }
        return new Reported(kind, null, null, table, columns);
    }

    /** A check's name, or where it has none its expression: that is part of the table, no value. */
    private static Reported check(String text) {
        return NAME.matcher(text).matches()
                ? new Reported(Kind.CHECK, text, null, null, List.of())
                : new Reported(Kind.CHECK, null, null, null, List.of("(" + text + ")"));
    }
}
