package dev.iolite.migrate;

import dev.iolite.migrate.Difference.Kind;
import dev.iolite.migrate.Difference.Remedy;
import dev.iolite.migrate.ddl.Changes;
import dev.iolite.schema.EnumType;
import dev.iolite.schema.Link;
import dev.iolite.schema.LinkTable;
import dev.iolite.schema.Model;
import dev.iolite.schema.Schema;
import dev.iolite.sql.TableName;
import dev.iolite.sql.dialect.Dialect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.support.MetaDataAccessException;

/** Finds all differences between the models and a database. */
public final class SchemaDiff {

    private final Schema schema;
    private final Dialect dialect;
    private final Catalog catalog;
    private final List<Difference> differences = new ArrayList<>();

    private SchemaDiff(Schema schema, Dialect dialect, Catalog catalog) {
        this.schema = schema;
        this.dialect = dialect;
        this.catalog = catalog;
    }

    /**
     * Reads the database's catalog and compares it with the models.
     *
     * @param schema the models
     * @param dialect the database's kind
     * @param dataSource leads to the database
     * @return all differences, table by table; empty when models and database fit
     * @throws MetaDataAccessException when the database cannot be asked
     */
    public static List<Difference> of(Schema schema, Dialect dialect, DataSource dataSource)
            throws MetaDataAccessException {
        return between(schema, dialect, Introspection.read(dataSource, dialect, columns(schema)));
    }

    /**
     * Compares the models with what a database has.
     *
     * @param schema the models
     * @param dialect the database's kind
     * @param catalog what it has of the models' tables
     * @return all differences, table by table; empty when they fit
     */
    public static List<Difference> between(Schema schema, Dialect dialect, Catalog catalog) {
        return new SchemaDiff(schema, dialect, catalog).find();
    }

    /**
     * The tables that models and their relations need.
     *
     * @param schema the models
     * @return their names
     */
    public static Set<TableName> tables(Schema schema) {
        Set<TableName> tables = new LinkedHashSet<>();
        schema.models().forEach(model -> tables.add(name(model)));
        schema.linkTables().forEach(link -> tables.add(name(link)));
        return tables;
    }

    /** The same tables, each with the columns that are needed of it. */
    private static Map<TableName, Set<String>> columns(Schema schema) {
        Map<TableName, Set<String>> tables = new LinkedHashMap<>();
        for (Model model : schema.models()) {
            Set<String> columns = tables.computeIfAbsent(name(model), key -> new LinkedHashSet<>());
            model.scalars().forEach(field -> columns.add(field.column()));
        }
        for (LinkTable link : schema.linkTables()) {
            Set<String> columns = tables.computeIfAbsent(name(link), key -> new LinkedHashSet<>());
            link.first().columns().forEach(column -> columns.add(column.column()));
            link.second().columns().forEach(column -> columns.add(column.column()));
        }
        return tables;
    }

    private static TableName name(Model model) {
        return new TableName(model.namespace(), model.table());
    }

    private static TableName name(LinkTable link) {
        return new TableName(link.namespace(), link.name());
    }

    private List<Difference> find() {
        if (dialect.definitions().enumTypes()) {
            schema.enums().forEach(this::compare);
        }
        for (Model model : schema.models()) {
            boolean view = model.definition().view();
            Catalog.Table table = catalog.tables().get(name(model));
            if (table == null) {
                missing(model.name(), name(model), "there is no " + (view ? "view " : "table ") + model.table(), view);
            } else {
                diff(name(model), table).compare(model);
            }
        }
        schema.linkTables().forEach(this::compare);
        return List.copyOf(differences);
    }

    private TableDiff diff(TableName name, Catalog.Table table) {
        return new TableDiff(schema, new Findings(schema, dialect, name, table, differences));
    }

    private void compare(LinkTable link) {
        String owner = relation(link);
        Catalog.Table table = catalog.tables().get(name(link));
        if (table == null) {
            missing(owner, name(link), "there is no link table " + link.name(), false);
        } else {
            diff(name(link), table).compare(link, owner);
        }
    }

    /** A table of that name in another place is often the one that is meant. */
    private void missing(String owner, TableName name, String text, boolean view) {
        List<String> elsewhere = catalog.tables().keySet().stream()
                .filter(other -> other.name().equals(name.name()) && other.namespace() != null)
                .map(other -> "there is one in the database schema " + other.namespace())
                .sorted()
                .toList();
        String place = name.namespace() == null ? "" : " in the database schema " + name.namespace();
        String more = elsewhere.isEmpty() ? "" : ", but " + String.join(", ", elsewhere);
        Remedy remedy = view ? Remedy.advice("Create the view: iolite writes none.") : Remedy.sql();
        differences.add(new Difference(Kind.TABLE_MISSING, owner, name, List.of(), text + place + more, remedy));
    }

    /** The relation a link table belongs to, seen from its first side. */
    private String relation(LinkTable link) {
        Model model = schema.model(link.first().model());
        return model.relations().stream()
                .filter(relation -> relation.link() instanceof Link.ThroughTable through
                        && through.model() == null
                        && through.table().equals(link.name()))
                .findFirst()
                .map(relation -> model.name() + "." + relation.name())
                .orElse(model.name());
    }

    private void compare(EnumType type) {
        TableName name = new TableName(type.namespace(), type.databaseName());
        List<String> values =
                type.values().stream().map(EnumType.Value::databaseName).toList();
        List<String> found = catalog.enums().get(name);
        if (found == null) {
            differences.add(new Difference(
                    Kind.ENUM_MISSING,
                    type.name(),
                    name,
                    List.of(),
                    "there is no enum type " + name.name(),
                    Remedy.sql()));
        } else if (!found.equals(values)) {
            differences.add(new Difference(
                    Kind.ENUM_VALUES,
                    type.name(),
                    name,
                    List.of(),
                    text(name, values, found),
                    remedy(type, values, found)));
        }
    }

    private Remedy remedy(EnumType type, List<String> wanted, List<String> found) {
        List<String> statements = new ArrayList<>();
        Changes changes = new Changes(schema, dialect);
        wanted.stream()
                .filter(value -> !found.contains(value))
                .forEach(value -> statements.add(changes.addValue(type, value, found)));
        boolean unknown = !wanted.containsAll(found);
        boolean sorted = wanted.stream()
                .filter(found::contains)
                .toList()
                .equals(found.stream().filter(wanted::contains).toList());
        String advice = unknown
                ? "Rows with an unknown value cannot be read: add it to the enum, or give those rows another one."
                : sorted ? "" : "Give the enum's values the order of the database.";
        return new Remedy(statements, advice);
    }

    private static String text(TableName name, List<String> wanted, List<String> found) {
        List<String> missing =
                wanted.stream().filter(value -> !found.contains(value)).toList();
        List<String> unknown =
                found.stream().filter(value -> !wanted.contains(value)).toList();
        List<String> parts = new ArrayList<>();
        if (!missing.isEmpty()) {
            parts.add("lacks " + String.join(", ", missing));
        }
        if (!unknown.isEmpty()) {
            parts.add("has " + String.join(", ", unknown) + ", which the model does not know");
        }
        return parts.isEmpty()
                ? "the enum type " + name.name() + " sorts its values " + String.join(", ", found) + ", not "
                        + String.join(", ", wanted)
                : "the enum type " + name.name() + " " + String.join(" and ", parts);
    }
}
