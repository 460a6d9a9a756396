package dev.iolite.migrate;

import dev.iolite.migrate.Catalog.Column;
import dev.iolite.migrate.Catalog.Index;
import dev.iolite.migrate.Catalog.IndexColumn;
import dev.iolite.migrate.Catalog.Reference;
import dev.iolite.migrate.Catalog.Table;
import dev.iolite.schema.ForeignKey.Action;
import dev.iolite.sql.TableName;
import dev.iolite.sql.dialect.Dialect;
import dev.iolite.sql.dialect.StoredType;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** Reads a database's catalog through JDBC's metadata, which all drivers offer. */
public final class Introspection {

    private final DatabaseMetaData metadata;
    private final @Nullable String catalog;
    private final @Nullable String schema;

    private Introspection(DatabaseMetaData metadata) throws SQLException {
        this.metadata = metadata;
        this.catalog = metadata.getConnection().getCatalog();
        this.schema = metadata.getConnection().getSchema();
    }

    /**
     * Reads what a database has of certain tables, and its enum types.
     *
     * @param dataSource leads to the database
     * @param dialect its kind
     * @param tables the tables to look for; those without a database schema in the connection's own
     * @return what is there
     * @throws MetaDataAccessException when the database cannot be asked
     */
    public static Catalog read(DataSource dataSource, Dialect dialect, Collection<TableName> tables)
            throws MetaDataAccessException {
        return JdbcUtils.extractDatabaseMetaData(dataSource, metadata -> {
            Introspection introspection = new Introspection(metadata);
            Map<TableName, Table> found = new HashMap<>();
            for (TableName table : tables) {
                List<Column> columns = introspection.columns(table);
                if (!columns.isEmpty()) {
                    found.put(table, introspection.table(table, columns));
                }
            }
            return new Catalog(found, introspection.enums(dialect.catalogTypes().enumValues()));
        });
    }

    private @Nullable String schemaOf(TableName table) {
        return table.namespace() == null ? schema : table.namespace();
    }

    private List<Column> columns(TableName table) throws SQLException {
        String escape = metadata.getSearchStringEscape();
        List<Column> columns = new ArrayList<>();
        try (ResultSet rows =
                metadata.getColumns(catalog, pattern(schemaOf(table), escape), pattern(table.name(), escape), "%")) {
            while (rows.next()) {
                if (table.name().equals(rows.getString("TABLE_NAME"))) {
                    columns.add(column(rows));
                }
            }
        }
        return columns;
    }

    private static @Nullable String pattern(@Nullable String name, String escape) {
        return name == null
                ? null
                : name.replace(escape, escape + escape)
                        .replace("_", escape + "_")
                        .replace("%", escape + "%");
    }

    private static Column column(ResultSet row) throws SQLException {
        boolean counted = "YES".equals(row.getString("IS_AUTOINCREMENT"));
        boolean computed = "YES".equals(row.getString("IS_GENERATEDCOLUMN"));
        StoredType type = new StoredType(
                row.getString("TYPE_NAME"),
                row.getInt("DATA_TYPE") == Types.ARRAY,
                row.getInt("COLUMN_SIZE"),
                row.getInt("DECIMAL_DIGITS"));
        return new Column(
                row.getString("COLUMN_NAME"),
                type,
                row.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls,
                counted || computed,
                row.getString("COLUMN_DEF"));
    }

    private Table table(TableName table, List<Column> columns) throws SQLException {
        return new Table(columns, primaryKey(table), indexes(table, columns), foreignKeys(table));
    }

    private List<String> primaryKey(TableName table) throws SQLException {
        Map<Integer, String> columns = new TreeMap<>();
        try (ResultSet rows = metadata.getPrimaryKeys(catalog, schemaOf(table), table.name())) {
            while (rows.next()) {
                columns.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(columns.values());
    }

    private List<Index> indexes(TableName table, List<Column> columns) throws SQLException {
        Map<String, List<IndexColumn>> parts = new LinkedHashMap<>();
        Map<String, Boolean> unique = new HashMap<>();
        List<String> partial = new ArrayList<>();
        try (ResultSet rows = metadata.getIndexInfo(catalog, schemaOf(table), table.name(), false, true)) {
            while (rows.next()) {
                String name = rows.getString("INDEX_NAME");
                if (name == null) {
                    continue;
                }
                String column = rows.getString("COLUMN_NAME");
                boolean computed =
                        columns.stream().noneMatch(known -> known.name().equals(column));
                if (computed || rows.getString("FILTER_CONDITION") != null) {
                    partial.add(name);
                    continue;
                }
                String order = rows.getString("ASC_OR_DESC");
                unique.put(name, !rows.getBoolean("NON_UNIQUE"));
                parts.computeIfAbsent(name, key -> new ArrayList<>())
                        .add(new IndexColumn(column, order == null ? null : order.equals("D")));
            }
        }
        parts.keySet().removeAll(partial);
        List<Index> indexes = new ArrayList<>();
        parts.forEach((name, of) -> indexes.add(new Index(name, unique.getOrDefault(name, false), of)));
        return indexes;
    }

    /** The columns of one key follow each other; a key without a name begins where they are counted from 1 again. */
    private List<Reference> foreignKeys(TableName table) throws SQLException {
        List<Reference> keys = new ArrayList<>();
        try (ResultSet rows = metadata.getImportedKeys(catalog, schemaOf(table), table.name())) {
            Map<String, Reference> named = new LinkedHashMap<>();
            String key = "";
            while (rows.next()) {
                String name = rows.getString("FK_NAME");
                if (rows.getInt("KEY_SEQ") == 1) {
                    key = named.size() + " " + name;
                }
                named.merge(name == null || name.isEmpty() ? key : name, reference(rows), Introspection::joined);
            }
            keys.addAll(named.values());
        }
        return keys;
    }

    private static Reference reference(ResultSet row) throws SQLException {
        return new Reference(
                orEmpty(row.getString("FK_NAME")),
                List.of(row.getString("FKCOLUMN_NAME")),
                row.getString("PKTABLE_NAME"),
                List.of(orEmpty(row.getString("PKCOLUMN_NAME"))),
                action(row.getInt("DELETE_RULE")),
                action(row.getInt("UPDATE_RULE")));
    }

    private static String orEmpty(@Nullable String name) {
        return name == null ? "" : name;
    }

    private static Reference joined(Reference first, Reference next) {
        List<String> columns = new ArrayList<>(first.columns());
        columns.addAll(next.columns());
        List<String> references = new ArrayList<>(first.references());
        references.addAll(next.references());
        return new Reference(first.name(), columns, first.table(), references, first.onDelete(), first.onUpdate());
    }

    private static Action action(int rule) {
        return switch (rule) {
            case DatabaseMetaData.importedKeyCascade -> Action.CASCADE;
            case DatabaseMetaData.importedKeySetNull -> Action.SET_NULL;
            case DatabaseMetaData.importedKeySetDefault -> Action.SET_DEFAULT;
            case DatabaseMetaData.importedKeyRestrict -> Action.RESTRICT;
            default -> Action.NO_ACTION;
        };
    }

    /** Types of the connection's own schema are known without it, as the models name them. */
    private Map<TableName, List<String>> enums(String select) throws SQLException {
        Map<TableName, List<String>> enums = new LinkedHashMap<>();
        if (select.isEmpty()) {
            return enums;
        }
        Connection connection = metadata.getConnection();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            while (rows.next()) {
                String namespace = rows.getString(1);
                String name = rows.getString(2);
                add(enums, new TableName(namespace, name), rows.getString(3));
                if (namespace.equals(schema)) {
                    add(enums, new TableName(null, name), rows.getString(3));
                }
            }
        }
        return enums;
    }

    private static void add(Map<TableName, List<String>> enums, TableName name, String value) {
        enums.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }
}
