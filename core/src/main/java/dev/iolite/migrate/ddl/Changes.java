package dev.iolite.migrate.ddl;

import dev.iolite.schema.EnumType;
import dev.iolite.schema.ForeignKey;
import dev.iolite.schema.Index;
import dev.iolite.schema.Key;
import dev.iolite.schema.LinkTable;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.TableName;
import dev.iolite.sql.dialect.Dialect;
import java.util.List;

/** Writes statements that change a table that is there. They hold where {@code Definitions.laterConstraints} does. */
public final class Changes {

    private final Schema schema;
    private final Dialect dialect;
    private final Tables tables;

    /**
     * For one database.
     *
     * @param schema the models
     * @param dialect the database
     */
    public Changes(Schema schema, Dialect dialect) {
        this.schema = schema;
        this.dialect = dialect;
        this.tables = new Tables(schema, dialect);
    }

    private static String alter(TableName table, String what) {
        return "ALTER TABLE " + Names.qualified(table.namespace(), table.name()) + " " + what;
    }

    private static String alter(TableName table, String column, String what) {
        return alter(table, "ALTER COLUMN " + Names.quoted(column) + " " + what);
    }

    /**
     * Adds a field's column; SQLite can do it too.
     *
     * @param table where
     * @param model the model
     * @param field its field
     * @return a statement
     */
    public String addColumn(TableName table, Model model, ScalarField field) {
        ColumnType type = Ddl.columnType(schema, field);
        return alter(table, "ADD COLUMN " + new Columns(dialect).define(model, field, type));
    }

    /**
     * Gives a column another type.
     *
     * @param table where
     * @param column the column
     * @param type its new type
     * @param list whether it is a list already; a single value becomes a list of one
     * @return a statement
     */
    public String type(TableName table, String column, ColumnType type, boolean list) {
        String name = dialect.typeName(type);
        String value = Names.quoted(column);
        String element = "CAST(" + value + " AS " + dialect.typeName(type.element()) + ")";
        String using = type.list() && !list ? "ARRAY[" + element + "]" : "CAST(" + value + " AS " + name + ")";
        return alter(table, column, "SET DATA TYPE " + name + " USING " + using);
    }

    /**
     * Lets a column take null, or no longer.
     *
     * @param table where
     * @param column the column
     * @param nullable whether it may be null
     * @return a statement
     */
    public String nullable(TableName table, String column, boolean nullable) {
        return alter(table, column, nullable ? "DROP NOT NULL" : "SET NOT NULL");
    }

    /**
     * Gives a column another default.
     *
     * @param table where
     * @param column the column
     * @param value the default as SQL; empty for none
     * @return a statement
     */
    public String defaultValue(TableName table, String column, String value) {
        return alter(table, column, value.isEmpty() ? "DROP DEFAULT" : "SET DEFAULT " + value);
    }

    /**
     * Makes the database count a column up.
     *
     * @param table where
     * @param column the column
     * @param type its type
     * @return a statement
     */
    public String identity(TableName table, String column, ColumnType type) {
        return alter(
                table,
                dialect.definitions()
                        .laterIdentity()
                        .replace("{0}", Names.quoted(column))
                        .replace("{1}", dialect.typeName(type)));
    }

    /**
     * Adds a key.
     *
     * @param table where
     * @param model the model
     * @param key its key
     * @return a statement
     */
    public String addKey(TableName table, Model model, Key key) {
        return alter(table, "ADD " + Tables.constraint(model, key));
    }

    /**
     * Adds the primary key of a link table.
     *
     * @param table where
     * @param link the link table
     * @param columns its columns
     * @return a statement
     */
    public String addKey(TableName table, LinkTable link, List<String> columns) {
        return alter(
                table,
                "ADD CONSTRAINT " + Names.quoted(link.primaryKey()) + " PRIMARY KEY (" + Names.quoted(columns) + ")");
    }

    /**
     * Makes an index that is a key, where tables cannot be given constraints.
     *
     * @param table where
     * @param name its name
     * @param columns its columns
     * @return a statement
     */
    public String uniqueIndex(TableName table, String name, List<String> columns) {
        return "CREATE UNIQUE INDEX " + Names.quoted(name) + " ON " + Names.qualified(table.namespace(), table.name())
                + " (" + Names.quoted(columns) + ")";
    }

    /**
     * Makes an index.
     *
     * @param model the model
     * @param index its index
     * @return a statement
     */
    public String addIndex(Model model, Index index) {
        return tables.index(model, index);
    }

    /**
     * Adds a foreign key.
     *
     * @param model the model that points
     * @param key its foreign key
     * @return a statement
     */
    public String addForeignKey(Model model, ForeignKey key) {
        return tables.add(model, key);
    }

    /**
     * Adds a foreign key.
     *
     * @param link the link table
     * @param side the side that points
     * @return a statement
     */
    public String addForeignKey(LinkTable link, LinkTable.Side side) {
        return tables.add(link, side);
    }

    /**
     * Drops a constraint.
     *
     * @param table where
     * @param name its name
     * @return a statement
     */
    public String dropConstraint(TableName table, String name) {
        return alter(table, "DROP CONSTRAINT " + Names.quoted(name));
    }

    /**
     * Drops an index that no constraint made.
     *
     * @param table where
     * @param name its name
     * @return a statement
     */
    public String dropIndex(TableName table, String name) {
        return "DROP INDEX " + Names.qualified(table.namespace(), name);
    }

    /**
     * Adds a value to an enum type, at its place among the model's values.
     *
     * @param type the enum
     * @param value the value's text
     * @param there the values that it has
     * @return a statement
     */
    public String addValue(EnumType type, String value, List<String> there) {
        List<String> values =
                type.values().stream().map(EnumType.Value::databaseName).toList();
        int at = values.indexOf(value);
        String first = there.isEmpty() ? "" : " BEFORE " + dialect.literal(there.get(0));
        String place = at == 0 ? first : " AFTER " + dialect.literal(values.get(at - 1));
        return "ALTER TYPE " + Names.qualified(type.namespace(), type.databaseName()) + " ADD VALUE "
                + dialect.literal(value) + place;
    }
}
