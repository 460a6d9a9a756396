package dev.iolite.migrate;

import dev.iolite.migrate.Difference.Kind;
import dev.iolite.migrate.Difference.Remedy;
import dev.iolite.migrate.ddl.Changes;
import dev.iolite.schema.Schema;
import dev.iolite.sql.TableName;
import dev.iolite.sql.dialect.Dialect;
import java.util.List;

/** What was found in one table, and what the database offers to mend it. */
final class Findings {

    private static final String ANEW =
            "It takes a new table: create it under another name, copy the" + " rows, drop the old one and rename it.";

    private final Dialect dialect;
    private final TableName name;
    private final Catalog.Table table;
    private final Changes changes;
    private final List<Difference> differences;

    Findings(Schema schema, Dialect dialect, TableName name, Catalog.Table table, List<Difference> differences) {
        this.dialect = dialect;
        this.name = name;
        this.table = table;
        this.changes = new Changes(schema, dialect);
        this.differences = differences;
    }

    Dialect dialect() {
        return dialect;
    }

    TableName name() {
        return name;
    }

    Catalog.Table table() {
        return table;
    }

    Changes changes() {
        return changes;
    }

    /** Whether constraints and columns of a table that is there can be changed. */
    boolean isAlterable() {
        return dialect.definitions().laterConstraints();
    }

    void add(Kind kind, String owner, List<String> columns, String text, Remedy remedy) {
        differences.add(new Difference(kind, owner, name, columns, text, remedy));
    }

    /** Statements that need a table that can be altered. */
    Remedy altering(String... statements) {
        return isAlterable() ? Remedy.sql(statements) : Remedy.advice(ANEW);
    }

    /** The same, with a hint beside them. */
    Remedy altering(String advice, List<String> statements) {
        return isAlterable() ? new Remedy(statements, advice) : Remedy.advice(ANEW);
    }

    /** Where nothing but a new table helps. */
    Remedy rebuilt() {
        return Remedy.advice(ANEW);
    }

    /** The table, as messages name it. */
    String place() {
        return "the table " + name.name();
    }

    /** A column, as messages name it. */
    String place(String column) {
        return "the column " + column + " of " + place();
    }

    /** Such as {@code (a, b)}. */
    static String listed(List<String> columns) {
        return "(" + String.join(", ", columns) + ")";
    }
}
