package dev.iolite.migrate;

import dev.iolite.migrate.Catalog.Column;
import dev.iolite.migrate.Catalog.Filling;
import dev.iolite.migrate.Difference.Kind;
import dev.iolite.schema.DefaultValue;
import dev.iolite.schema.ScalarField;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.dialect.Dialect;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares what the database fills a column with when nothing is given: by what it gives, not by how it is written. */
final class ColumnDefault {

    private static final String NOT_COUNTED = " is not counted up by the database";
    private static final String ALONE = " is filled by the database alone, and each create gives it a value";

    private ColumnDefault() {}

    /**
     * What differs.
     *
     * @param kind what kind of thing it is
     * @param text what stands behind the column's name
     * @param wanted what the default should be as SQL; empty for none; null where it is not about the default
     */
    record Found(Kind kind, String text, @Nullable String wanted) {

        /** Whether the database should count the column up. */
        boolean counts() {
            return text.equals(NOT_COUNTED);
        }
    }

    static Optional<Found> difference(Dialect dialect, ScalarField field, ColumnType type, Column column) {
        DefaultValue value = field.defaultValue();
        return value == null ? withoutDefault(field, column) : value.accept(new Comparing(dialect, type, column));
    }

    /** What the column's default should be as SQL; empty for none. */
    static String text(Dialect dialect, ScalarField field, ColumnType type) {
        DefaultValue value = field.defaultValue();
        if (value instanceof DefaultValue.Literal literal) {
            return dialect.constant(literal.value(), type);
        }
        if (value instanceof DefaultValue.Literals literals) {
            return dialect.constant(literals.values(), type);
        }
        return value instanceof DefaultValue.Sql sql && !sql.expression().isEmpty() ? "(" + sql.expression() + ")" : "";
    }

    /** A create leaves such a column out only where it may be null, and expects null then. */
    private static Optional<Found> withoutDefault(ScalarField field, Column column) {
        boolean written = !field.columnNullable();
        if (written && (column.filling() == Filling.ALWAYS || column.filling() == Filling.COMPUTED)) {
            return Optional.of(new Found(Kind.GENERATION, ALONE, null));
        }
        String text = column.defaultText();
        boolean empty = text == null || Constant.read(text) instanceof Constant.Nothing;
        boolean left = !written && !field.list() && !field.updatedAt() && !field.version();
        return left && !empty
                ? Optional.of(new Found(Kind.DEFAULT, " has the default " + text + ", the field has none", ""))
                : Optional.empty();
    }

    private record Comparing(Dialect dialect, ColumnType type, Column column)
            implements DefaultValue.Visitor<Optional<Found>> {

        @Override
        public Optional<Found> literal(DefaultValue.Literal value) {
            return constant(value.value(), dialect.constant(value.value(), type));
        }

        @Override
        public Optional<Found> literals(DefaultValue.Literals value) {
            return constant(value.values(), dialect.constant(value.values(), type));
        }

        private Optional<Found> constant(Object value, String wanted) {
            String found = column.defaultText();
            if (column.filling() != Filling.NONE) {
                return alone(column);
            }
            if (found == null) {
                return Optional.of(new Found(Kind.DEFAULT, " has no default, not " + wanted, wanted));
            }
            return Alike.of(value, type, Constant.read(found)) == Alike.OTHER
                    ? Optional.of(new Found(Kind.DEFAULT, " has the default " + found + ", not " + wanted, wanted))
                    : Optional.empty();
        }

        /** iolite makes the value before the row is sent. */
        @Override
        public Optional<Found> generated(DefaultValue.Generated value) {
            return alone(column);
        }

        private static Optional<Found> alone(Column column) {
            return column.filling() == Filling.ALWAYS || column.filling() == Filling.COMPUTED
                    ? Optional.of(new Found(Kind.GENERATION, ALONE, null))
                    : Optional.empty();
        }

        @Override
        public Optional<Found> autoIncrement(DefaultValue.AutoIncrement value) {
            String found = column.defaultText();
            if (column.filling() == Filling.COUNTED || column.filling() == Filling.ALWAYS) {
                return Optional.empty();
            }
            Constant constant = found == null ? null : Constant.read(found);
            boolean fixed = found == null || constant != null && !(constant instanceof Constant.Call);
            return fixed ? Optional.of(new Found(Kind.GENERATION, NOT_COUNTED, null)) : Optional.empty();
        }

        @Override
        public Optional<Found> sql(DefaultValue.Sql value) {
            String wanted = value.expression();
            String found = column.defaultText();
            if (column.filling() != Filling.NONE || wanted.isEmpty()) {
                return Optional.empty();
            }
            if (found == null) {
                String written = "(" + wanted + ")";
                return Optional.of(
                        new Found(Kind.GENERATION, " is not filled by the database, not by " + wanted, written));
            }
            return different(Constant.read(wanted), Constant.read(found))
                    ? Optional.of(new Found(
                            Kind.DEFAULT, " has the default " + found + ", not " + wanted, "(" + wanted + ")"))
                    : Optional.empty();
        }

        /** Two texts, two numbers: everything else may mean the same. */
        private static boolean different(@Nullable Constant first, @Nullable Constant second) {
            return first instanceof Constant.Numeral one && second instanceof Constant.Numeral other
                    ? one.value().compareTo(other.value()) != 0
                    : first instanceof Constant.Text text && second instanceof Constant.Text and && !text.equals(and);
        }
    }
}
