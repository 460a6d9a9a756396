package dev.iolite.migrate;

import dev.iolite.migrate.Difference.Kind;
import dev.iolite.schema.EnumType;
import dev.iolite.schema.Link;
import dev.iolite.schema.LinkTable;
import dev.iolite.schema.Model;
import dev.iolite.schema.Schema;
import dev.iolite.sql.TableName;
import dev.iolite.sql.dialect.Dialect;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
        return between(schema, dialect, Introspection.read(dataSource, dialect, tables(schema)));
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
                String what = view ? "there is no view " : "there is no table ";
                differences.add(
                        new Difference(Kind.TABLE_MISSING, model.name(), name(model), List.of(), what + model.table()));
            } else {
                new TableDiff(schema, dialect, name(model), table, differences).compare(model);
            }
        }
        schema.linkTables().forEach(this::compare);
        return List.copyOf(differences);
    }

    private void compare(LinkTable link) {
        String owner = relation(link);
        Catalog.Table table = catalog.tables().get(name(link));
        if (table == null) {
            differences.add(new Difference(
                    Kind.TABLE_MISSING, owner, name(link), List.of(), "there is no link table " + link.name()));
        } else {
            new TableDiff(schema, dialect, name(link), table, differences).compare(link, owner);
        }
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
                    Kind.ENUM_MISSING, type.name(), name, List.of(), "there is no enum type " + name.name()));
        } else if (!found.equals(values)) {
            differences.add(
                    new Difference(Kind.ENUM_VALUES, type.name(), name, List.of(), values(name, values, found)));
        }
    }

    private static String values(TableName name, List<String> wanted, List<String> found) {
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
                ? "the enum type " + name.name() + " sorts its values otherwise: " + String.join(", ", found)
                : "the enum type " + name.name() + " " + String.join(" and ", parts);
    }
}
