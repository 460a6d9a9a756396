package dev.iolite.migrate.ddl;

import dev.iolite.schema.EnumType;
import dev.iolite.schema.Index;
import dev.iolite.schema.Link;
import dev.iolite.schema.LinkTable;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.dialect.Definitions;
import dev.iolite.sql.dialect.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the script that creates a schema's tables in an empty database. */
public final class Ddl {

    private final Schema schema;
    private final Dialect dialect;
    private final Definitions definitions;
    private final Tables tables;
    private final List<String> script = new ArrayList<>();

    private Ddl(Schema schema, Dialect dialect) {
        this.schema = schema;
        this.dialect = dialect;
        this.definitions = dialect.definitions();
        this.tables = new Tables(schema, dialect);
    }

    /**
     * The statements that create all tables, in an order in which they can run. Views are left out.
     *
     * @param schema the models
     * @param dialect the database
     * @return each one statement, without a semicolon
     * @throws dev.iolite.error.NotSupportedException when the database has no such column
     */
    public static List<String> create(Schema schema, Dialect dialect) {
        return new Ddl(schema, dialect).create();
    }

    /**
     * The type of a field's column.
     *
     * @param schema the models
     * @param field a scalar field
     * @return its type
     */
    public static ColumnType columnType(Schema schema, ScalarField field) {
        String name = field.enumType();
        EnumType enumType = name == null ? null : schema.enumType(name);
        return new ColumnType(field.type(), field.list(), enumType, field.nativeType());
    }

    private List<String> create() {
        namespaces();
        enums();
        models().forEach(model -> script.add(tables.create(model)));
        schema.linkTables().forEach(link -> script.add(tables.create(link)));
        models().forEach(this::indexes);
        schema.linkTables().forEach(link -> script.add(index(link)));
        if (definitions.laterConstraints()) {
            models().forEach(this::foreignKeys);
            schema.linkTables().forEach(this::foreignKeys);
        }
        return List.copyOf(script);
    }

    private List<Model> models() {
        return schema.models().stream()
                .filter(model -> !model.definition().view())
                .toList();
    }

    private void namespaces() {
        if (!definitions.namespaces()) {
            return;
        }
        Stream<@Nullable String> enums =
                definitions.enumTypes() ? schema.enums().stream().map(EnumType::namespace) : Stream.empty();
        Stream<@Nullable String> tablesOf = Stream.concat(
                models().stream().map(Model::namespace),
                schema.linkTables().stream().map(LinkTable::namespace));
        Stream.concat(enums, tablesOf)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(name -> script.add("CREATE SCHEMA IF NOT EXISTS " + Names.quoted(name)));
    }

    private void enums() {
        if (!definitions.enumTypes()) {
            return;
        }
        for (EnumType type : schema.enums()) {
            String values = type.values().stream()
                    .map(value -> dialect.literal(value.databaseName()))
                    .collect(Collectors.joining(", "));
            script.add("CREATE TYPE " + Names.qualified(type.namespace(), type.databaseName()) + " AS ENUM (" + values
                    + ")");
        }
    }

    /** An index of a kind that the database lacks would serve nothing there. */
    private void indexes(Model model) {
        model.definition().indexes().stream()
                .filter(index -> index.kind().isEmpty() || definitions.indexMethods())
                .forEach(index -> script.add(index(model, index)));
    }

    private String index(Model model, Index index) {
        String columns = index.columns().stream()
                .map(column ->
                        Names.quoted(model.scalar(column.field()).column()) + (column.descending() ? " DESC" : ""))
                .collect(Collectors.joining(", "));
        String method = index.kind().isEmpty() ? "" : "USING " + index.kind() + " ";
        return "CREATE INDEX " + Names.quoted(index.name()) + " ON " + Names.qualified(model.namespace(), model.table())
                + " " + method + "(" + columns + ")";
    }

    private String index(LinkTable link) {
        List<String> columns =
                link.second().columns().stream().map(Link.LinkColumn::column).toList();
        return "CREATE INDEX " + Names.quoted(link.index()) + " ON " + Names.qualified(link.namespace(), link.name())
                + " (" + Names.quoted(columns) + ")";
    }

    private void foreignKeys(Model model) {
        model.definition()
                .foreignKeys()
                .forEach(key -> script.add("ALTER TABLE " + Names.qualified(model.namespace(), model.table()) + " ADD "
                        + tables.foreignKey(model, key)));
    }

    private void foreignKeys(LinkTable link) {
        Stream.of(link.first(), link.second())
                .forEach(side -> script.add("ALTER TABLE " + Names.qualified(link.namespace(), link.name()) + " ADD "
                        + tables.foreignKey(side)));
    }
}
