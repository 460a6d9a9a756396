package dev.iolite.migrate.ddl;

import dev.iolite.schema.EnumType;
import dev.iolite.schema.Link;
import dev.iolite.schema.LinkTable;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.TableName;
import dev.iolite.sql.dialect.Definitions;
import dev.iolite.sql.dialect.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the script that creates a schema's tables in an empty database. */
public final class Ddl {

    private final Schema schema;
    private final Dialect dialect;
    private final Definitions definitions;
    private final Tables tables;
    private final Predicate<TableName> wanted;
    private final List<String> script = new ArrayList<>();

    private Ddl(Schema schema, Dialect dialect, Predicate<TableName> wanted) {
        this.schema = schema;
        this.wanted = wanted;
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
        return new Ddl(schema, dialect, name -> true).create();
    }

    /**
     * The statements that create some of the tables and enum types, in an order in which they can run.
     *
     * @param schema the models
     * @param dialect the database
     * @param wanted whether a table or an enum type is to be made
     * @return each one statement, without a semicolon
     * @throws dev.iolite.error.NotSupportedException when the database has no such column
     */
    public static List<String> create(Schema schema, Dialect dialect, Predicate<TableName> wanted) {
        return new Ddl(schema, dialect, wanted).create();
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
        links().forEach(link -> script.add(tables.create(link)));
        models().forEach(this::indexes);
        links().forEach(link -> script.add(index(link)));
        if (definitions.laterConstraints()) {
            models().forEach(this::foreignKeys);
            links().forEach(this::foreignKeys);
        }
        return List.copyOf(script);
    }

    private List<Model> models() {
        return schema.models().stream()
                .filter(model -> !model.definition().view())
                .filter(model -> wanted.test(new TableName(model.namespace(), model.table())))
                .toList();
    }

    private List<LinkTable> links() {
        return schema.linkTables().stream()
                .filter(link -> wanted.test(new TableName(link.namespace(), link.name())))
                .toList();
    }

    private List<EnumType> enumTypes() {
        return schema.enums().stream()
                .filter(type -> wanted.test(new TableName(type.namespace(), type.databaseName())))
                .toList();
    }

    private void namespaces() {
        if (!definitions.namespaces()) {
            return;
        }
        Stream<@Nullable String> enums =
                definitions.enumTypes() ? enumTypes().stream().map(EnumType::namespace) : Stream.empty();
        Stream<@Nullable String> tablesOf = Stream.concat(
                models().stream().map(Model::namespace), links().stream().map(LinkTable::namespace));
        Stream.concat(enums, tablesOf)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(name -> script.add("CREATE SCHEMA IF NOT EXISTS " + Names.quoted(name)));
    }

    private void enums() {
        if (!definitions.enumTypes()) {
            return;
        }
        for (EnumType type : enumTypes()) {
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
                .forEach(index -> script.add(tables.index(model, index)));
    }

    private String index(LinkTable link) {
        List<String> columns =
                link.second().columns().stream().map(Link.LinkColumn::column).toList();
        return "CREATE INDEX " + Names.quoted(link.index()) + " ON " + Names.qualified(link.namespace(), link.name())
                + " (" + Names.quoted(columns) + ")";
    }

    private void foreignKeys(Model model) {
        model.definition().foreignKeys().forEach(key -> script.add(tables.add(model, key)));
    }

    private void foreignKeys(LinkTable link) {
        Stream.of(link.first(), link.second()).forEach(side -> script.add(tables.add(link, side)));
    }
}
