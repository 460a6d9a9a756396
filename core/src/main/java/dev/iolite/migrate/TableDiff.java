package dev.iolite.migrate;

import dev.iolite.migrate.Catalog.Column;
import dev.iolite.migrate.Difference.Kind;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.schema.ForeignKey;
import dev.iolite.schema.Key;
import dev.iolite.schema.Link;
import dev.iolite.schema.LinkTable;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.TableName;
import dev.iolite.sql.dialect.Dialect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares one table with its model, or with the relation whose links it holds. */
final class TableDiff {

    private final Schema schema;
    private final Dialect dialect;
    private final TableName name;
    private final Catalog.Table table;
    private final List<Difference> differences;

    TableDiff(Schema schema, Dialect dialect, TableName name, Catalog.Table table, List<Difference> differences) {
        this.schema = schema;
        this.dialect = dialect;
        this.name = name;
        this.table = table;
        this.differences = differences;
    }

    void compare(Model model) {
        for (ScalarField field : model.scalars()) {
            Optional<Column> column = column(owner(model, field), field.column());
            column.ifPresent(found -> compare(model, field, found));
        }
        if (model.definition().view()) {
            return;
        }
        List<String> known = model.scalars().stream().map(ScalarField::column).toList();
        unknown(model.name(), known);
        KeyDiff keys = new KeyDiff(name, table, differences);
        Map<List<String>, String> unique = new LinkedHashMap<>();
        for (Key key : model.keys()) {
            List<String> columns = columns(model, key.fields());
            if (key.primary()) {
                keys.primary(model.name(), columns);
            } else {
                unique.put(columns, owner(model, key.fields()));
            }
        }
        keys.unique(model.name(), unique);
        model.definition().indexes().stream()
                .filter(index -> index.kind().isEmpty() || dialect.definitions().indexMethods())
                .forEach(index -> keys.index(
                        model.name(),
                        index.columns().stream()
                                .map(column -> new Catalog.IndexColumn(
                                        model.scalar(column.field()).column(), column.descending()))
                                .toList()));
        model.definition().foreignKeys().forEach(key -> foreignKey(keys, model, key));
    }

    private void foreignKey(KeyDiff keys, Model model, ForeignKey key) {
        Model target = schema.model(key.target());
        keys.foreignKey(
                model.name() + "." + key.relation(),
                new Catalog.Reference(
                        key.constraint(),
                        columns(model, key.fields()),
                        target.table(),
                        columns(target, key.references()),
                        key.onDelete(),
                        key.onUpdate()));
    }

    void compare(LinkTable link, String owner) {
        List<String> all = new ArrayList<>();
        KeyDiff keys = new KeyDiff(name, table, differences);
        for (LinkTable.Side side : List.of(link.first(), link.second())) {
            Model target = schema.model(side.model());
            for (Link.LinkColumn column : side.columns()) {
                all.add(column.column());
                ColumnType type = Ddl.columnType(schema, target.scalar(column.references()));
                column(owner, column.column()).ifPresent(found -> type(owner, type, found));
            }
            keys.foreignKey(owner, reference(side, target));
        }
        unknown(owner, all);
        keys.linkKey(owner, all);
    }

    private static Catalog.Reference reference(LinkTable.Side side, Model target) {
        List<String> references =
                side.columns().stream().map(Link.LinkColumn::references).toList();
        return new Catalog.Reference(
                side.constraint(),
                side.columns().stream().map(Link.LinkColumn::column).toList(),
                target.table(),
                columns(target, references),
                ForeignKey.Action.CASCADE,
                ForeignKey.Action.CASCADE);
    }

    private Optional<Column> column(String owner, String column) {
        Optional<Column> found = table.column(column);
        if (found.isEmpty()) {
            add(Kind.COLUMN_MISSING, owner, column, "the table " + name.name() + " has no column " + column);
        }
        return found;
    }

    private void compare(Model model, ScalarField field, Column column) {
        String owner = owner(model, field);
        ColumnType type = Ddl.columnType(schema, field);
        type(owner, type, column);
        if (model.definition().view()) {
            return;
        }
        boolean inKey = table.primaryKey().contains(field.column());
        if (column.nullable() != field.nullable() && !inKey && !(field.list() && column.nullable())) {
            add(
                    Kind.NULLABILITY,
                    owner,
                    field.column(),
                    place(field.column())
                            + (column.nullable()
                                    ? " takes null, the field does not"
                                    : " takes no null, the field does"));
        }
        ColumnDefault.difference(dialect, table, field, type, column)
                .ifPresent(found -> add(found.kind(), owner, field.column(), place(field.column()) + found.text()));
    }

    private void type(String owner, ColumnType type, Column column) {
        if (!dialect.catalogTypes().holds(column.type(), type)) {
            add(
                    Kind.TYPE,
                    owner,
                    column.name(),
                    place(column.name()) + " is " + dialect.catalogTypes().text(column.type()) + ", not "
                            + dialect.typeName(type));
        }
    }

    /** Other columns are nobody's business here unless no row can be made without them. */
    private void unknown(String owner, List<String> known) {
        for (Column column : table.columns()) {
            if (!known.contains(column.name())
                    && !column.nullable()
                    && !column.counted()
                    && column.defaultText() == null) {
                add(
                        Kind.COLUMN_UNKNOWN,
                        owner,
                        column.name(),
                        place(column.name()) + " must have a value, and no field gives it one");
            }
        }
    }

    private String place(String column) {
        return "the column " + column + " of the table " + name.name();
    }

    private static String owner(Model model, ScalarField field) {
        if (!field.hidden()) {
            return model.name() + "." + field.name();
        }
        return model.definition().foreignKeys().stream()
                .filter(key -> key.fields().contains(field.name()))
                .findFirst()
                .map(key -> model.name() + "." + key.relation())
                .orElse(model.name());
    }

    private static String owner(Model model, List<String> fields) {
        List<String> owners = model.scalars(fields).stream()
                .map(field -> owner(model, field))
                .distinct()
                .toList();
        return owners.size() == 1 ? owners.get(0) : model.name();
    }

    private static List<String> columns(Model model, List<String> fields) {
        return Stream.of(fields)
                .flatMap(List::stream)
                .map(field -> model.scalar(field).column())
                .toList();
    }

    private void add(Kind kind, String owner, String column, String text) {
        differences.add(new Difference(kind, owner, name, List.of(column), text));
    }
}
