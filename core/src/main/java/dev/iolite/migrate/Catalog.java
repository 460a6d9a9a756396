package dev.iolite.migrate;

import dev.iolite.schema.ForeignKey.Action;
import dev.iolite.sql.TableName;
import dev.iolite.sql.dialect.StoredType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a database has, in neutral words.
 *
 * @param tables the tables and views that were asked for and are there, by the name they were asked for
 * @param enums the values of each enum type in order, by the type's name with its database schema
 */
public record Catalog(Map<TableName, Table> tables, Map<TableName, List<String>> enums) {

    /** Copies the maps. */
    public Catalog {
        tables = Map.copyOf(tables);
        enums = Map.copyOf(enums);
    }

    /**
     * A table or a view.
     *
     * @param columns its columns in order
     * @param primaryKey the columns of its primary key in order; empty when it has none
     * @param indexes its indexes, those of keys among them; none that cover a part of the rows or something computed
     * @param foreignKeys its foreign keys
     */
    public record Table(
            List<Column> columns, List<String> primaryKey, List<Index> indexes, List<Reference> foreignKeys) {
        /** Copies the lists. */
        public Table {
            columns = List.copyOf(columns);
            primaryKey = List.copyOf(primaryKey);
            indexes = List.copyOf(indexes);
            foreignKeys = List.copyOf(foreignKeys);
        }

        /**
         * A column by its name.
         *
         * @param name the name, exactly
         * @return the column; empty when there is none
         */
        public Optional<Column> column(String name) {
            return columns.stream().filter(column -> column.name().equals(name)).findFirst();
        }
    }

    /**
     * A column.
     *
     * @param name its name
     * @param type its type in the catalog's words
     * @param nullable whether it takes null
     * @param counted whether the database counts it up or computes it
     * @param defaultText its default as SQL; null when it has none
     */
    public record Column(
            String name,
            StoredType type,
            boolean nullable,
            boolean counted,
            @Nullable String defaultText) {}

    /**
     * An index.
     *
     * @param name its name
     * @param unique whether it is a key
     * @param columns its columns in order
     */
    public record Index(String name, boolean unique, List<IndexColumn> columns) {
        /** Copies the columns. */
        public Index {
            columns = List.copyOf(columns);
        }

        /**
         * Its columns' names.
         *
         * @return the names in order
         */
        public List<String> names() {
            return columns.stream().map(IndexColumn::name).toList();
        }
    }

    /**
     * A column of an index.
     *
     * @param name the column
     * @param descending whether it is sorted from the end; null where the catalog does not say
     */
    public record IndexColumn(String name, @Nullable Boolean descending) {}

    /**
     * A foreign key.
     *
     * @param name its name; empty when it has none
     * @param columns the columns that point
     * @param table the name of the table they point to
     * @param references the columns they point to; each empty where only the table is named
     * @param onDelete what becomes of pointing rows when the other row goes
     * @param onUpdate what becomes of them when the other row's key changes
     */
    public record Reference(
            String name,
            List<String> columns,
            String table,
            List<String> references,
            Action onDelete,
            Action onUpdate) {
        /** Copies the lists. */
        public Reference {
            columns = List.copyOf(columns);
            references = List.copyOf(references);
        }
    }
}
