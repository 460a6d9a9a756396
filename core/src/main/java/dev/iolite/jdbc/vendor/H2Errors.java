package dev.iolite.jdbc.vendor;

import dev.iolite.jdbc.vendor.Reported.Kind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
            Map.entry(22012, Kind.DIVISION_BY_ZERO),
            Map.entry(22018, Kind.INVALID_VALUE),
            Map.entry(22030, Kind.INVALID_VALUE),
            Map.entry(40001, Kind.CONFLICT),
            Map.entry(50200, Kind.CONFLICT),
            Map.entry(90131, Kind.CONFLICT),
            Map.entry(42000, Kind.SYNTAX),
            Map.entry(42001, Kind.SYNTAX),
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
            Map.entry(90013, Kind.DATABASE_MISSING),
            Map.entry(90146, Kind.DATABASE_MISSING));

    private static final String NAME = "(?:\"\"([^\"]+)\"\"|\"([^\"]+)\"|([A-Za-z_][A-Za-z0-9_]*))";
    private static final Pattern CONSTRAINT = Pattern.compile("^[^\"]*\"(?:\"\")?([^\":]+?)(?:\"\")?: ");
    private static final Pattern TABLE = Pattern.compile(" ON (?:" + NAME + "\\.)?" + NAME + "\\(([^)]*)\\)");
    private static final Pattern ONE_NAME = Pattern.compile(NAME);

    @Override
    public Reported read(SQLException error) {
        Kind kind = CODES.getOrDefault(error.getErrorCode(), SqlStates.kind(error));
        String text = error.getMessage() == null ? "" : error.getMessage();
        return switch (kind) {
            case UNIQUE -> unique(text);
            case FOREIGN_KEY, CHECK -> constraint(kind, text);
            case NOT_NULL -> column(text);
            default -> Reported.of(kind);
        };
    }

    /** {@code ...: "PUBLIC.INDEX_1 ON PUBLIC.""user""(""email"" NULLS FIRST) VALUES (...)"}. */
    private static Reported unique(String text) {
        Matcher matcher = TABLE.matcher(text);
        if (!matcher.find()) {
            return Reported.of(Kind.UNIQUE);
        }
        List<String> columns = new ArrayList<>();
        for (String column : matcher.group(7).split(",")) {
            Matcher name = ONE_NAME.matcher(column);
            if (name.find()) {
                columns.add(first(name, 1));
            }
        }
        return new Reported(Kind.UNIQUE, null, first(matcher, 4), columns);
    }

    /** {@code ...: "post_author_id_fkey: PUBLIC.""post"" FOREIGN KEY..."}. */
    private static Reported constraint(Kind kind, String text) {
        Matcher matcher = CONSTRAINT.matcher(text);
        return matcher.find() ? new Reported(kind, matcher.group(1), null, List.of()) : Reported.of(kind);
    }

    /** {@code NULL not allowed for column "email"; SQL statement: ...}. */
    private static Reported column(String text) {
        Matcher name = Pattern.compile("\"([^\"]+)\"").matcher(text);
        return name.find()
                ? new Reported(Kind.NOT_NULL, null, null, List.of(name.group(1)))
                : Reported.of(Kind.NOT_NULL);
    }

    private static String first(Matcher matcher, int group) {
        for (int i = group; i < group + 3; i++) {
            if (matcher.group(i) != null) {
                return matcher.group(i);
            }
        }
        return "";
    }
}
