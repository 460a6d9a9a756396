package dev.iolite.autoconfigure;

import dev.iolite.schema.Model;
import dev.iolite.schema.Schema;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** The columns of the tables that the database has under the models' names. */
final class LiveTables {

    private final Map<String, Set<String>> columns = new HashMap<>();

    private LiveTables() {}

    /** Empty when the database cannot be asked: whoever needs it will say so. */
    static Optional<LiveTables> of(DataSource dataSource, Schema schema) {
        try {
            return Optional.of(JdbcUtils.extractDatabaseMetaData(dataSource, metadata -> read(metadata, schema)));
        } catch (MetaDataAccessException e) {
            return Optional.empty();
        }
    }

    private static LiveTables read(DatabaseMetaData metadata, Schema schema) throws SQLException {
        LiveTables tables = new LiveTables();
        Connection connection = metadata.getConnection();
        String escape = metadata.getSearchStringEscape();
        for (Model model : schema.models()) {
            String namespace = model.namespace() == null ? connection.getSchema() : model.namespace();
            String pattern = model.table().replace("_", escape + "_").replace("%", escape + "%");
            try (ResultSet rows = metadata.getColumns(connection.getCatalog(), namespace, pattern, "%")) {
                while (rows.next()) {
                    if (model.table().equals(rows.getString("TABLE_NAME"))) {
                        tables.of(model.namespace(), model.table()).add(rows.getString("COLUMN_NAME"));
                    }
                }
            }
        }
        return tables;
    }

    private Set<String> of(@Nullable String namespace, String table) {
        return columns.computeIfAbsent(namespace + "." + table, key -> new HashSet<>());
    }

    /** The names of a table's columns; empty when there is no such table. */
    Set<String> columns(@Nullable String namespace, String table) {
        return columns.getOrDefault(namespace + "." + table, Set.of());
    }
}
