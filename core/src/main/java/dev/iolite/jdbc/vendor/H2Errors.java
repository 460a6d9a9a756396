package dev.iolite.jdbc.vendor;

import dev.iolite.jdbc.vendor.Reported.Kind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads H2's errors: its own codes, and the quoted names in a text whose words are translated but whose names are not.
 * Nothing after VALUES is looked at: that is the user's data.
 */
final class H2Errors implements VendorErrors {

    private static final Map<Integer, Kind> CODES = Map.ofEntries(
            Map.entry(23505, Kind.UNIQUE),
            Map.entry(23503, Kind.FOREIGN_KEY),
            Map.entry(23506, Kind.FOREIGN_KEY),
            Map.entry(23502, Kind.NOT_NULL),
            Map.entry(23513, Kind.CHECK),
            Map.entry(23514, Kind.CHECK),
            Map.entry(22001, Kind.TOO_LONG),
            Map.entry(22003, Kind.OUT_OF_RANGE),
            Map.entry(22004, Kind.OUT_OF_RANGE),
            Map.entry(22025, Kind.INVALID_VALUE),
            Map.entry(22012, Kind.DIVISION_BY_ZERO),
            Map.entry(22018, Kind.INVALID_VALUE),
            Map.entry(22030, Kind.INVALID_VALUE),
            Map.entry(40001, Kind.CONFLICT),
            Map.entry(50200, Kind.CONFLICT),
            Map.entry(90131, Kind.CONFLICT),
            Map.entry(42000, Kind.SYNTAX),
            Map.entry(42001, Kind.SYNTAX),
            Map.entry(50100, Kind.NOT_SUPPORTED),
            Map.entry(90079, Kind.TABLE_MISSING),
            Map.entry(90154, Kind.GENERATED_COLUMN),
            Map.entry(90012, Kind.PARAMETERS),
            Map.entry(90028, Kind.DAMAGED),
            Map.entry(90030, Kind.DAMAGED),
            Map.entry(90031, Kind.DAMAGED),
            Map.entry(90100, Kind.FULL),
            Map.entry(90108, Kind.FULL),
            Map.entry(90020, Kind.UNREACHABLE),
            Map.entry(42102, Kind.TABLE_MISSING),
            Map.entry(42103, Kind.TABLE_MISSING),
            Map.entry(42104, Kind.TABLE_MISSING),
            Map.entry(42122, Kind.COLUMN_MISSING),
            Map.entry(28000, Kind.AUTHENTICATION),
            Map.entry(57014, Kind.TIMEOUT),
            Map.entry(90007, Kind.CONNECTION_LOST),
            Map.entry(90067, Kind.CONNECTION_LOST),
            Map.entry(90098, Kind.CONNECTION_LOST),
            Map.entry(90121, Kind.CONNECTION_LOST),
            Map.entry(90096, Kind.DENIED),
            Map.entry(90097, Kind.READ_ONLY),
            Map.entry(90011, Kind.UNREACHABLE),
            Map.entry(90013, Kind.DATABASE_MISSING),
            Map.entry(90146, Kind.DATABASE_MISSING));

    private static final String NAME = "(?:\"\"((?:[^\"]|\"{4})+)\"\"|\"([^\"]+)\"|([A-Za-z_][A-Za-z0-9_]*))";
    private static final String PLACE = "(?:" + NAME + "\\.)?" + NAME;
    private static final Pattern CONSTRAINT =
            Pattern.compile("^[^\"]*\"(?:\"\")?([^\"]+?)(?:\"\")?: (?:" + PLACE + " )?");
    private static final Pattern KEY = Pattern.compile(" ON " + PLACE + "\\(([^)]*)\\)");
    private static final Pattern COLUMN = Pattern.compile(NAME + "(?: ASC| DESC| NULLS FIRST| NULLS LAST)*(?:, |$)");

    /** What the statement that follows the text changes; its table is ours or is not looked at. */
    private static final Pattern CHANGED = Pattern.compile(
            "(?:INSERT INTO|UPDATE|MERGE INTO) (?:\"([^\"]+)\"\\.)?\"([^\"]+)\"", Pattern.CASE_INSENSITIVE);

    private static final Pattern NULL_COLUMN = Pattern.compile("^[^\"]*\"([^\"]+)\"");
    private static final Pattern LONG_COLUMN =
            Pattern.compile("^[^\"]*\"([^\"]+?) ((?:CHARACTER|BINARY|NUMERIC|DECFLOAT|BIT|JSON|ENUM)[A-Z ]*)");
    private static final Pattern RANGE_COLUMN = Pattern.compile("^[^\"]*\"[^\"]*\" [^\"]+\"([^\"]+)\"");
    private static final String STATEMENT = "; SQL statement:\n";

    /** H2 tells of both that a parameter of a statement and that one of a function does not fit. */
    private static final int NO_PARAMETER = 90008;

    /** And of both that a connection broke and that there never was one. */
    private static final int BROKEN = 90067;

    @Override
    public Reported read(SQLException error) {
        String text = String.valueOf(error.getMessage());
        if (error.getErrorCode() == NO_PARAMETER) {
            return Reported.of(text.contains("\"parameterIndex\"") ? Kind.PARAMETERS : Kind.INVALID_VALUE);
        }
        if (error.getErrorCode() == BROKEN && isConnecting(error)) {
            return Reported.of(Kind.UNREACHABLE);
        }
        Kind kind = CODES.getOrDefault(error.getErrorCode(), SqlStates.kind(error));
        return switch (kind) {
            case UNIQUE -> unique(text);
            case FOREIGN_KEY, CHECK -> constraint(kind, text);
            case NOT_NULL -> column(kind, NULL_COLUMN.matcher(text), text);
            case TOO_LONG -> tooLong(text);
            case OUT_OF_RANGE -> column(kind, RANGE_COLUMN.matcher(text), text);
            default -> Reported.of(kind);
        };
    }

    /** {@code ...: "PUBLIC.INDEX_1 ON PUBLIC.""user""(""email"" NULLS FIRST) VALUES (...)"}. */
    private static Reported unique(String text) {
        Matcher matcher = KEY.matcher(text);
        if (!matcher.find()) {
            return Reported.of(Kind.UNIQUE);
        }
        List<String> columns = new ArrayList<>();
        Matcher names = COLUMN.matcher(matcher.group(7));
        while (names.find()) {
            String name = first(names, 1);
            if (name != null) {
                columns.add(name);
            }
        }
        return new Reported(Kind.UNIQUE, null, first(matcher, 1), first(matcher, 4), columns);
    }

    /** {@code ...: "post_author_id_fkey: PUBLIC.""post"" FOREIGN KEY..."}; of a domain there is only the condition. */
    private static Reported constraint(Kind kind, String text) {
        Matcher matcher = CONSTRAINT.matcher(text);
        if (!matcher.find()) {
            return Reported.of(kind);
        }
        if (kind == Kind.FOREIGN_KEY) {
            return new Reported(kind, matcher.group(1), first(matcher, 2), first(matcher, 5), List.of());
        }
        Matcher changed = changed(text);
        return new Reported(
                kind, matcher.group(1), changed == null ? null : changed.group(1), table(changed), List.of());
    }

    /** {@code Value too long for column "email CHARACTER VARYING(5)": ...}, and so of numbers with too many digits. */
    private static Reported tooLong(String text) {
        Matcher matcher = LONG_COLUMN.matcher(text);
        boolean number = matcher.find() && matcher.group(2).startsWith("NUMERIC");
        matcher.reset();
        return column(number ? Kind.OUT_OF_RANGE : Kind.TOO_LONG, matcher, text);
    }

    /** {@code NULL not allowed for column "email"; SQL statement: ...}. */
    private static Reported column(Kind kind, Matcher name, String text) {
        if (!name.find()) {
            return Reported.of(kind);
        }
        Matcher changed = changed(text);
        return new Reported(
                kind, null, changed == null ? null : changed.group(1), table(changed), List.of(name.group(1)));
    }

    private static boolean isConnecting(SQLException error) {
        return Stream.of(error.getStackTrace())
                .anyMatch(frame -> frame.getMethodName().equals("connectServer"));
    }

    private static @Nullable Matcher changed(String text) {
        int statement = text.lastIndexOf(STATEMENT);
        Matcher matcher = CHANGED.matcher(statement < 0 ? "" : text.substring(statement));
        return matcher.find() ? matcher : null;
    }

    private static @Nullable String table(@Nullable Matcher changed) {
        return changed == null ? null : changed.group(2);
    }

    private static @Nullable String first(Matcher matcher, int group) {
        for (int i = group; i < group + 3; i++) {
            if (matcher.group(i) != null) {
                return matcher.group(i).replace("\"\"\"\"", "\"");
            }
        }
        return null;
    }
}
