package dev.iolite.migrate.ddl;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.NotSupportedException;
import dev.iolite.schema.DefaultValue;
import dev.iolite.schema.Key;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.dialect.Definitions;
import dev.iolite.sql.dialect.Dialect;
import java.util.List;

/** Writes the definitions of columns. */
final class Columns {

    private final Dialect dialect;
    private final Definitions definitions;

    Columns(Dialect dialect) {
        this.dialect = dialect;
        this.definitions = dialect.definitions();
    }

    /** A column of a link table. */
    String define(String name, ColumnType type) {
        return Names.quoted(name) + " " + dialect.typeName(type) + " NOT NULL";
    }

    String define(Model model, ScalarField field, ColumnType type) {
        String start = Names.quoted(field.column()) + " " + dialect.typeName(type);
        if (field.defaultValue() instanceof DefaultValue.AutoIncrement) {
            requireIdentity(model, field);
            return start + " " + definitions.identity() + (definitions.identityIsKey() ? "" : " NOT NULL");
        }
        return start + (field.columnNullable() ? "" : " NOT NULL") + defaultOf(field, type);
    }

    /** Whether the column itself says that it is this key. */
    boolean declaresKey(Model model, Key key) {
        return definitions.identityIsKey()
                && key.primary()
                && key.fields().stream()
                        .anyMatch(name -> model.scalar(name).defaultValue() instanceof DefaultValue.AutoIncrement);
    }

    private void requireIdentity(Model model, ScalarField field) {
        Key id = model.id();
        if (definitions.identityIsKey() && !(id.primary() && id.fields().equals(List.of(field.name())))) {
            throw new NotSupportedException(Failure.of(
                            Code.P2026,
                            model.name(),
                            "The database " + dialect.name() + " counts up a column only where it is the whole id.")
                    .fields(List.of(field.name()))
                    .remedy("Make the field the only field of the id, or give it another default."));
        }
    }

    private String defaultOf(ScalarField field, ColumnType type) {
        DefaultValue value = field.defaultValue();
        if (value == null) {
            return "";
        }
        return value.accept(new DefaultWords(dialect, type));
    }

    /** What stands in the column's definition; values that iolite generates are not the database's business. */
    private record DefaultWords(Dialect dialect, ColumnType type) implements DefaultValue.Visitor<String> {

        @Override
        public String literal(DefaultValue.Literal value) {
            return " DEFAULT " + dialect.constant(value.value(), type);
        }

        @Override
        public String literals(DefaultValue.Literals value) {
            return " DEFAULT " + dialect.constant(value.values(), type);
        }

        @Override
        public String generated(DefaultValue.Generated value) {
            return "";
        }

        @Override
        public String autoIncrement(DefaultValue.AutoIncrement value) {
            return "";
        }

        @Override
        public String sql(DefaultValue.Sql value) {
            return value.expression().isEmpty() ? "" : " DEFAULT (" + value.expression() + ")";
        }
    }
}
