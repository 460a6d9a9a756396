package dev.iolite.migrate;

import dev.iolite.migrate.Catalog.Column;
import dev.iolite.migrate.Difference.Kind;
import dev.iolite.schema.DefaultValue;
import dev.iolite.schema.ScalarField;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.dialect.Dialect;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares what the database fills a column with when nothing is given. Only plain constants can be compared. */
final class ColumnDefault {

    private static final Pattern CAST = Pattern.compile("^(.*?)::[\\w\\s\".\\[\\]()]+$", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Pattern TEXT = Pattern.compile("'([^']|'')*'", Pattern.DOTALL);

    private ColumnDefault() {}

    /**
     * What differs.
     *
     * @param kind what kind of thing it is
     * @param text what stands behind the column's name
     */
    record Found(Kind kind, String text) {}

    static Optional<Found> difference(
            Dialect dialect, Catalog.Table table, ScalarField field, ColumnType type, Column column) {
        DefaultValue value = field.defaultValue();
        return value == null ? Optional.empty() : value.accept(new Comparing(dialect, table, field, type, column));
    }

    private record Comparing(Dialect dialect, Catalog.Table table, ScalarField field, ColumnType type, Column column)
            implements DefaultValue.Visitor<Optional<Found>> {

        @Override
        public Optional<Found> literal(DefaultValue.Literal value) {
            return constant(dialect.constant(value.value(), type));
        }

        @Override
        public Optional<Found> literals(DefaultValue.Literals value) {
            return constant(dialect.constant(value.values(), type));
        }

        private Optional<Found> constant(String wanted) {
            String found = column.defaultText();
            if (found == null) {
                return column.counted()
                        ? Optional.empty()
                        : Optional.of(new Found(Kind.DEFAULT, " has no default, not " + wanted));
            }
            return type.list() || type.scalar().isTemporal() || alike(wanted, found)
                    ? Optional.empty()
                    : Optional.of(new Found(Kind.DEFAULT, " has the default " + found + ", not " + wanted));
        }

        /** iolite makes the value before the row is sent. */
        @Override
        public Optional<Found> generated(DefaultValue.Generated value) {
            return Optional.empty();
        }

        @Override
        public Optional<Found> autoIncrement(DefaultValue.AutoIncrement value) {
            boolean rowNumber = dialect.definitions().identityIsKey()
                    && table.primaryKey().equals(java.util.List.of(field.column()));
            return column.counted() || column.defaultText() != null || rowNumber
                    ? Optional.empty()
                    : Optional.of(new Found(Kind.GENERATION, " is not counted up by the database"));
        }

        @Override
        public Optional<Found> sql(DefaultValue.Sql value) {
            boolean filled = column.counted() || column.defaultText() != null;
            return filled || value.expression().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Found(Kind.GENERATION, " is not filled by the database"));
        }
    }

    /** What is no plain constant on either side is taken for alike. */
    private static boolean alike(String wanted, String found) {
        String first = plain(wanted);
        String second = plain(found);
        if (NUMBER.matcher(first).matches() && NUMBER.matcher(second).matches()) {
            return new BigDecimal(first).compareTo(new BigDecimal(second)) == 0;
        }
        Boolean truth = truth(first);
        Boolean other = truth(second);
        if (truth != null && other != null) {
            return truth.equals(other);
        }
        boolean texts = TEXT.matcher(first).matches() && TEXT.matcher(second).matches();
        return !texts || isDocument(first) || first.equals(second);
    }

    /** JSON is the same in many texts. */
    private static boolean isDocument(String text) {
        return text.startsWith("'{") || text.startsWith("'[");
    }

    private static String plain(String text) {
        String result = text.strip();
        Matcher cast = CAST.matcher(result);
        while (cast.matches()) {
            result = cast.group(1).strip();
            cast = CAST.matcher(result);
        }
        boolean wrapped = result.startsWith("(") && result.endsWith(")");
        return wrapped ? plain(result.substring(1, result.length() - 1)) : result;
    }

    private static @Nullable Boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> null;
        };
    }
}
