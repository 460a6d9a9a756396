package dev.iolite.migrate;

import dev.iolite.migrate.Catalog.Column;
import dev.iolite.migrate.Catalog.IndexColumn;
import dev.iolite.migrate.Difference.Kind;
import dev.iolite.migrate.Difference.Remedy;
import dev.iolite.migrate.ddl.Changes;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.schema.DefaultValue;
import dev.iolite.schema.ForeignKey;
import dev.iolite.schema.Index;
import dev.iolite.schema.Key;
import dev.iolite.schema.Link;
import dev.iolite.schema.LinkTable;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares one table with its model, or with the relation whose links it holds. */
final class TableDiff {

    private final Schema schema;
    private final Findings findings;
    private final Catalog.Table table;

    TableDiff(Schema schema, Findings findings) {
        this.schema = schema;
        this.findings = findings;
        this.table = findings.table();
    }

    void compare(Model model) {
        for (ScalarField field : model.scalars()) {
            Optional<Column> column = table.column(field.column());
            if (column.isPresent()) {
                compare(model, field, column.get());
            } else {
                missing(Owners.of(model, field), field.column(), addition(model, field));
            }
        }
        if (model.definition().view()) {
            return;
        }
        if (table.view()) {
            findings.add(
                    Kind.TABLE_IS_VIEW,
                    model.name(),
                    List.of(),
                    findings.name().name() + " is a view, not a table",
                    Remedy.advice("Say @Table(view = true) on the model, or put a table in the view's place."));
            return;
        }
        unknown(model.name(), model.scalars().stream().map(ScalarField::column).toList());
        keys(model);
        IndexDiff indexes = new IndexDiff(findings);
        model.definition().indexes().stream()
                .filter(index -> index.kind().isEmpty()
                        || findings.dialect().definitions().indexMethods())
                .forEach(index -> indexes.compare(wanted(model, index)));
        new ForeignKeyDiff(findings)
                .compare(
                        model.name(),
                        model.definition().foreignKeys().stream()
                                .map(key -> wanted(model, key))
                                .toList(),
                        SchemaDiff.tables(schema));
    }

    private void keys(Model model) {
        KeyDiff.Wanted primary = null;
        List<KeyDiff.Wanted> unique = new ArrayList<>();
        for (Key key : model.keys()) {
            String add = findings.changes().addKey(findings.name(), model, key);
            List<String> columns = columns(model, key.fields());
            if (key.primary()) {
                primary = new KeyDiff.Wanted(model.name(), columns, key.constraint(), add);
            } else {
                unique.add(new KeyDiff.Wanted(Owners.of(model, key.fields()), columns, key.constraint(), add));
            }
        }
        new KeyDiff(findings).compare(model.name(), primary, unique);
    }

    private IndexDiff.Wanted wanted(Model model, Index index) {
        List<String> fields = index.columns().stream().map(Index.Column::field).toList();
        return new IndexDiff.Wanted(
                Owners.of(model, fields),
                index.name(),
                index.kind(),
                index.columns().stream()
                        .map(column ->
                                new IndexColumn(model.scalar(column.field()).column(), column.descending()))
                        .toList(),
                findings.changes().addIndex(model, index));
    }

    private ForeignKeyDiff.Wanted wanted(Model model, ForeignKey key) {
        Model target = schema.model(key.target());
        return new ForeignKeyDiff.Wanted(
                model.name() + "." + key.relation(),
                columns(model, key.fields()),
                new TableName(target.namespace(), target.table()),
                columns(target, key.references()),
                key.onDelete(),
                key.onUpdate(),
                findings.changes().addForeignKey(model, key));
    }

    void compare(LinkTable link, String owner) {
        List<String> all = new ArrayList<>();
        List<ForeignKeyDiff.Wanted> foreignKeys = new ArrayList<>();
        for (LinkTable.Side side : List.of(link.first(), link.second())) {
            Model target = schema.model(side.model());
            for (Link.LinkColumn column : side.columns()) {
                all.add(column.column());
                ColumnType type = Ddl.columnType(schema, target.scalar(column.references()));
                table.column(column.column())
                        .ifPresentOrElse(
                                found -> type(owner, type, found, ""),
                                () -> missing(owner, column.column(), findings.rebuilt()));
            }
            foreignKeys.add(wanted(owner, link, side, target));
        }
        unknown(owner, all);
        String add = findings.changes().addKey(findings.name(), link, all);
        new KeyDiff(findings).links(new KeyDiff.Wanted(owner, all, link.primaryKey(), add));
        new ForeignKeyDiff(findings).compare(owner, foreignKeys, SchemaDiff.tables(schema));
    }

    private ForeignKeyDiff.Wanted wanted(String owner, LinkTable link, LinkTable.Side side, Model target) {
        List<String> references =
                side.columns().stream().map(Link.LinkColumn::references).toList();
        return new ForeignKeyDiff.Wanted(
                owner,
                side.columns().stream().map(Link.LinkColumn::column).toList(),
                new TableName(target.namespace(), target.table()),
                columns(target, references),
                ForeignKey.Action.CASCADE,
                ForeignKey.Action.CASCADE,
                findings.changes().addForeignKey(link, side));
    }

    private void missing(String owner, String column, Remedy remedy) {
        findings.add(
                Kind.COLUMN_MISSING, owner, List.of(column), findings.place() + " has no column " + column, remedy);
    }

    private Remedy addition(Model model, ScalarField field) {
        boolean counted = field.defaultValue() instanceof DefaultValue.AutoIncrement;
        if (counted && findings.dialect().definitions().identityIsKey()) {
            return findings.rebuilt();
        }
        boolean filled = field.columnNullable()
                || field.defaultValue() instanceof DefaultValue.Literal
                || field.defaultValue() instanceof DefaultValue.Literals
                || field.defaultValue() instanceof DefaultValue.Sql
                || counted;
        return new Remedy(
                List.of(findings.changes().addColumn(findings.name(), model, field)),
                filled ? "" : "Rows that are there need a value first.");
    }

    private void compare(Model model, ScalarField field, Column column) {
        String owner = Owners.of(model, field);
        ColumnType type = Ddl.columnType(schema, field);
        type(owner, type, column, ColumnDefault.text(findings.dialect(), field, type));
        if (model.definition().view() || table.view()) {
            return;
        }
        nullability(owner, field, column);
        ColumnDefault.difference(findings.dialect(), field, type, column)
                .ifPresent(found -> findings.add(
                        found.kind(),
                        owner,
                        List.of(column.name()),
                        findings.place(column.name()) + found.text(),
                        remedy(found, column.name(), type)));
    }

    private void nullability(String owner, ScalarField field, Column column) {
        boolean inKey = table.primaryKey().contains(field.column());
        boolean left = field.list() && field.columnNullable() && !column.isOptional();
        if (left) {
            nullability(owner, column, " takes no null, and a create without the list gives none");
        } else if (column.nullable() != field.nullable() && !inKey && !(field.list() && column.nullable())) {
            nullability(
                    owner,
                    column,
                    column.nullable() ? " takes null, the field does not" : " takes no null, the field does");
        }
    }

    private void nullability(String owner, Column column, String text) {
        String statement = findings.changes().nullable(findings.name(), column.name(), !column.nullable());
        findings.add(
                Kind.NULLABILITY,
                owner,
                List.of(column.name()),
                findings.place(column.name()) + text,
                findings.altering(column.nullable() ? "Rows with null need a value first." : "", List.of(statement)));
    }

    private Remedy remedy(ColumnDefault.Found found, String column, ColumnType type) {
        String wanted = found.wanted();
        if (wanted != null) {
            return findings.altering(findings.changes().defaultValue(findings.name(), column, wanted));
        }
        if (found.counts()) {
            List<String> statements = new ArrayList<>();
            table.column(column)
                    .filter(there -> there.defaultText() != null)
                    .ifPresent(there -> statements.add(findings.changes().defaultValue(findings.name(), column, "")));
            statements.add(findings.changes().identity(findings.name(), column, type));
            return findings.altering("Let it begin above the largest value that is there.", statements);
        }
        return Remedy.advice("Say @Default(sql = ...) on the field: creates leave it to the database then.");
    }

    private void type(String owner, ColumnType type, Column column, String defaultValue) {
        if (!findings.dialect().catalogTypes().holds(column.type(), type)) {
            findings.add(
                    Kind.TYPE,
                    owner,
                    List.of(column.name()),
                    findings.place(column.name()) + " is "
                            + findings.dialect().catalogTypes().text(column.type()) + ", not "
                            + findings.dialect().typeName(type),
                    retyped(type, column, defaultValue));
        }
    }

    /** A default has a type as well: it makes way, and comes back as the model says. */
    private Remedy retyped(ColumnType type, Column column, String defaultValue) {
        if (column.type().list() && !type.list()) {
            return Remedy.advice("Nobody can tell which element of the list is to stay: take another column for it.");
        }
        Changes changes = findings.changes();
        List<String> statements = new ArrayList<>();
        if (column.defaultText() != null) {
            statements.add(changes.defaultValue(findings.name(), column.name(), ""));
        }
        statements.add(
                changes.type(findings.name(), column.name(), type, column.type().list()));
        if (column.defaultText() != null && !defaultValue.isEmpty()) {
            statements.add(changes.defaultValue(findings.name(), column.name(), defaultValue));
        }
        return findings.altering("", statements);
    }

    /** Other columns are nobody's business here unless no row can be made without them. */
    private void unknown(String owner, List<String> known) {
        for (Column column : table.columns()) {
            if (!known.contains(column.name()) && !column.isOptional()) {
                String statement = findings.changes().nullable(findings.name(), column.name(), true);
                findings.add(
                        Kind.COLUMN_UNKNOWN,
                        owner,
                        List.of(column.name()),
                        findings.place(column.name()) + " must have a value, and no field gives it one",
                        findings.altering("", List.of(statement)));
            }
        }
    }

    private static List<String> columns(Model model, List<String> fields) {
        return fields.stream().map(field -> model.scalar(field).column()).toList();
    }
}
