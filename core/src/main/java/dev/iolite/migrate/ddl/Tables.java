package dev.iolite.migrate.ddl;

import dev.iolite.schema.ForeignKey;
import dev.iolite.schema.Index;
import dev.iolite.schema.Key;
import dev.iolite.schema.Link;
import dev.iolite.schema.LinkTable;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import dev.iolite.sql.dialect.Definitions;
import dev.iolite.sql.dialect.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes CREATE TABLE and its constraints. */
final class Tables {

    private final Schema schema;
    private final Definitions definitions;
    private final Columns columns;

    Tables(Schema schema, Dialect dialect) {
        this.schema = schema;
        this.definitions = dialect.definitions();
        this.columns = new Columns(dialect);
    }

    String create(Model model) {
        List<String> parts = new ArrayList<>();
        model.scalars().forEach(field -> parts.add(columns.define(model, field, Ddl.columnType(schema, field))));
        for (Key key : model.keys()) {
            if (!columns.declaresKey(model, key)) {
                parts.add(constraint(model, key));
            }
        }
        if (!definitions.laterConstraints()) {
            model.definition().foreignKeys().forEach(key -> parts.add(foreignKey(model, key)));
        }
        return table(Names.qualified(model.namespace(), model.table()), parts);
    }

    String create(LinkTable link) {
        List<String> parts = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (LinkTable.Side side : List.of(link.first(), link.second())) {
            for (Link.LinkColumn column : side.columns()) {
                ScalarField target = schema.model(side.model()).scalar(column.references());
                parts.add(columns.define(column.column(), Ddl.columnType(schema, target)));
                all.add(column.column());
            }
        }
        parts.add("CONSTRAINT " + Names.quoted(link.primaryKey()) + " PRIMARY KEY (" + Names.quoted(all) + ")");
        if (!definitions.laterConstraints()) {
            Stream.of(link.first(), link.second()).forEach(side -> parts.add(foreignKey(side)));
        }
        return table(Names.qualified(link.namespace(), link.name()), parts);
    }

    private static String table(String name, List<String> parts) {
        return parts.stream().collect(Collectors.joining(",\n    ", "CREATE TABLE " + name + " (\n    ", "\n)"));
    }

    String index(Model model, Index index) {
        String on = index.columns().stream()
                .map(column ->
                        Names.quoted(model.scalar(column.field()).column()) + (column.descending() ? " DESC" : ""))
                .collect(Collectors.joining(", "));
        String method = index.kind().isEmpty() ? "" : "USING " + index.kind() + " ";
        return "CREATE INDEX " + Names.quoted(index.name()) + " ON " + Names.qualified(model.namespace(), model.table())
                + " " + method + "(" + on + ")";
    }

    /** Adds it to a table that is there. */
    String add(Model model, ForeignKey key) {
        return "ALTER TABLE " + Names.qualified(model.namespace(), model.table()) + " ADD " + foreignKey(model, key);
    }

    /** Adds it to a table that is there. */
    String add(LinkTable link, LinkTable.Side side) {
        return "ALTER TABLE " + Names.qualified(link.namespace(), link.name()) + " ADD " + foreignKey(side);
    }

    static String constraint(Model model, Key key) {
        String kind = key.primary() ? " PRIMARY KEY (" : " UNIQUE (";
        return "CONSTRAINT " + Names.quoted(key.constraint()) + kind + columnsOf(model, key.fields()) + ")";
    }

    String foreignKey(Model model, ForeignKey key) {
        Model target = schema.model(key.target());
        return foreignKey(
                key.constraint(),
                columnsOf(model, key.fields()),
                target,
                key.references(),
                key.onDelete(),
                key.onUpdate());
    }

    String foreignKey(LinkTable.Side side) {
        List<String> names =
                side.columns().stream().map(Link.LinkColumn::column).toList();
        List<String> references =
                side.columns().stream().map(Link.LinkColumn::references).toList();
        Model target = schema.model(side.model());
        ForeignKey.Action cascade = ForeignKey.Action.CASCADE;
        return foreignKey(side.constraint(), Names.quoted(names), target, references, cascade, cascade);
    }

    private static String foreignKey(
            String constraint,
            String names,
            Model target,
            List<String> references,
            ForeignKey.Action onDelete,
            ForeignKey.Action onUpdate) {
        return "CONSTRAINT " + Names.quoted(constraint) + " FOREIGN KEY (" + names + ") REFERENCES "
                + Names.qualified(target.namespace(), target.table()) + " (" + columnsOf(target, references)
                + ") ON DELETE " + words(onDelete) + " ON UPDATE " + words(onUpdate);
    }

    private static String words(ForeignKey.Action action) {
        return action.name().replace('_', ' ');
    }

    private static String columnsOf(Model model, List<String> fields) {
        return Names.quoted(
                fields.stream().map(field -> model.scalar(field).column()).toList());
    }
}
