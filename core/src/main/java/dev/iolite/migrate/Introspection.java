package dev.iolite.migrate;

import dev.iolite.migrate.Catalog.Column;
import dev.iolite.migrate.Catalog.Filling;
import dev.iolite.migrate.Catalog.Index;
import dev.iolite.migrate.Catalog.IndexColumn;
import dev.iolite.migrate.Catalog.Place;
import dev.iolite.migrate.Catalog.Reference;
import dev.iolite.migrate.Catalog.Role;
import dev.iolite.migrate.Catalog.Table;
import dev.iolite.migrate.Catalog.Trait;
import dev.iolite.schema.ForeignKey.Action;
import dev.iolite.sql.TableName;
import dev.iolite.sql.dialect.CatalogSelects;
import dev.iolite.sql.dialect.Dialect;
import dev.iolite.sql.dialect.StoredType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** Reads a database's catalog by one select for each kind of thing, whatever the number of tables. */
final class Introspection {

    private final Connection connection;
    private final Spelling spelling;
    private final List<String> names;
    private final Map<Place, Parts> found = new LinkedHashMap<>();

    private Introspection(Connection connection, Spelling spelling, List<String> names) {
        this.connection = connection;
        this.spelling = spelling;
        this.names = names;
    }

    /** What was read of one table. */
    private record Parts(boolean view, List<Column> columns, Map<String, Index> indexes, Map<String, Reference> keys) {}

    /**
     * Reads what a database has of certain tables, and its enum types.
     *
     * @param dataSource leads to the database
     * @param dialect its kind
     * @param tables the tables to look for, each with the columns that are wanted of it
     * @return what is there
     * @throws MetaDataAccessException when the database cannot be asked
     */
    static Catalog read(DataSource dataSource, Dialect dialect, Map<TableName, ? extends Set<String>> tables)
            throws MetaDataAccessException {
        try {
            Connection connection = DataSourceUtils.getConnection(dataSource);
            try {
                return read(connection, dialect, tables);
            } finally {
                DataSourceUtils.releaseConnection(connection, dataSource);
            }
        } catch (CannotGetJdbcConnectionException | SQLException e) {
            throw new MetaDataAccessException("the catalog cannot be read", e);
        }
    }

    private static Catalog read(Connection connection, Dialect dialect, Map<TableName, ? extends Set<String>> tables)
            throws SQLException {
        boolean exact = connection.getMetaData().supportsMixedCaseQuotedIdentifiers();
        CatalogSelects selects = dialect.catalogTypes().selects();
        List<String> names = tables.keySet().stream()
                .map(TableName::name)
                .map(name -> selects.lower() ? name.toLowerCase(Locale.ROOT) : name)
                .distinct()
                .toList();
        Introspection introspection =
                new Introspection(connection, exact ? Spelling.EXACT : new Spelling(tables), names);
        introspection.each(selects.columns(), introspection::column);
        introspection.each(selects.indexes(), introspection::index);
        introspection.each(selects.foreignKeys(), introspection::foreignKey);
        return new Catalog(introspection.tables(), introspection.enums(selects.enums()));
    }

    /** Takes one row. */
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private void each(String select, RowReader reader) throws SQLException {
        String parameters = String.join(", ", Collections.nCopies(names.size(), "?"));
        try (PreparedStatement statement =
                connection.prepareStatement(select.replace(CatalogSelects.TABLES, parameters))) {
            for (int i = 0; i < names.size(); i++) {
                statement.setString(i + 1, names.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    private Place place(String namespace, String name, boolean here) {
        return new Place(namespace, spelling.table(name), here);
    }

    private @Nullable Parts parts(ResultSet row) throws SQLException {
        String name = spelling.table(row.getString(2));
        Parts here = found.get(new Place(row.getString(1), name, true));
        return here == null ? found.get(new Place(row.getString(1), name, false)) : here;
    }

    private void column(ResultSet row) throws SQLException {
        Place place = place(row.getString(1), row.getString(2), row.getBoolean(3));
        boolean view = row.getBoolean(4);
        Parts parts = found.computeIfAbsent(
                place, key -> new Parts(view, new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>()));
        String filling = row.getString(11);
        parts.columns()
                .add(new Column(
                        spelling.column(place.name(), row.getString(5)),
                        new StoredType(row.getString(6), row.getBoolean(7), row.getInt(8), row.getInt(9)),
                        row.getBoolean(10),
                        filling.isEmpty() ? Filling.NONE : Filling.valueOf(filling),
                        row.getString(12)));
    }

    private void index(ResultSet row) throws SQLException {
        Parts parts = parts(row);
        if (parts == null) {
            return;
        }
        String column = row.getString(10);
        String table = spelling.table(row.getString(2));
        List<IndexColumn> columns =
                List.of(new IndexColumn(column == null ? null : spelling.column(table, column), row.getBoolean(11)));
        Index index =
                new Index(row.getString(3), Role.valueOf(row.getString(5)), traits(row), row.getString(6), columns);
        parts.indexes().merge(row.getString(5) + " " + index.name(), index, Introspection::joined);
    }

    private static Set<Trait> traits(ResultSet row) throws SQLException {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        String lacks = row.getString(7);
        if (!lacks.isEmpty()) {
            traits.add(Trait.valueOf(lacks));
        }
        if (row.getBoolean(4)) {
            traits.add(Trait.CONSTRAINT);
        }
        if (row.getBoolean(8)) {
            traits.add(Trait.DEFERRABLE);
        }
        if (row.getBoolean(9)) {
            traits.add(Trait.NULLS_ALIKE);
        }
        return traits;
    }

    private static Index joined(Index first, Index next) {
        List<IndexColumn> columns = new ArrayList<>(first.columns());
        columns.addAll(next.columns());
        return new Index(first.name(), first.role(), first.traits(), first.method(), columns);
    }

    private void foreignKey(ResultSet row) throws SQLException {
        Parts parts = parts(row);
        if (parts == null) {
            return;
        }
        Place target = place(row.getString(6), row.getString(7), row.getBoolean(8));
        String references = row.getString(9);
        Reference key = new Reference(
                row.getString(4),
                List.of(spelling.column(spelling.table(row.getString(2)), row.getString(5))),
                target,
                List.of(references == null ? "" : spelling.column(target.name(), references)),
                action(row.getString(10)),
                action(row.getString(11)));
        parts.keys().merge(row.getString(3), key, Introspection::joined);
    }

    private static Reference joined(Reference first, Reference next) {
        List<String> columns = new ArrayList<>(first.columns());
        columns.addAll(next.columns());
        List<String> references = new ArrayList<>(first.references());
        references.addAll(next.references());
        return new Reference(first.name(), columns, first.target(), references, first.onDelete(), first.onUpdate());
    }

    private static Action action(String words) {
        return Action.valueOf(words.replace(' ', '_'));
    }

    /** A table that is found without its database schema has two names. */
    private Map<TableName, Table> tables() {
        Map<TableName, Table> tables = new HashMap<>();
        found.forEach((place, parts) -> {
            Table table = new Table(
                    parts.view(),
                    parts.columns(),
                    List.copyOf(parts.indexes().values()),
                    List.copyOf(parts.keys().values()));
            tables.put(new TableName(place.namespace(), place.name()), table);
            if (place.here()) {
                tables.put(new TableName(null, place.name()), table);
            }
        });
        return tables;
    }

    private Map<TableName, List<String>> enums(String select) throws SQLException {
        Map<TableName, List<String>> enums = new LinkedHashMap<>();
        if (select.isEmpty()) {
            return enums;
        }
        try (PreparedStatement statement = connection.prepareStatement(select);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                add(enums, new TableName(rows.getString(1), rows.getString(2)), rows.getString(4));
                if (rows.getBoolean(3)) {
                    add(enums, new TableName(null, rows.getString(2)), rows.getString(4));
                }
            }
        }
        return enums;
    }

    private static void add(Map<TableName, List<String>> enums, TableName name, String value) {
        enums.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }
}
