package dev.iolite.migrate;

import dev.iolite.schema.ForeignKey.Action;
import dev.iolite.sql.TableName;
import dev.iolite.sql.dialect.StoredType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a database has, in neutral words.
 *
 * @param tables the tables and views that were asked for and are there, by the names by which they are found
 * @param enums the values of each enum type in order, by the names by which it is found
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
     * @param view whether it is a view
     * @param columns its columns in order
     * @param indexes its indexes, those of keys among them
     * @param foreignKeys its foreign keys
     */
    public record Table(boolean view, List<Column> columns, List<Index> indexes, List<Reference> foreignKeys) {
        /** Copies the lists. */
        public Table {
            columns = List.copyOf(columns);
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

        /**
         * The columns of its primary key.
         *
         * @return the names in order; empty when it has none
         */
        public List<String> primaryKey() {
            return indexes.stream()
                    .filter(index -> index.role() == Role.PRIMARY)
                    .findFirst()
                    .map(Index::names)
                    .orElse(List.of());
        }
    }

    /** What a database puts into a column by itself, other than a default. */
    public enum Filling {
        /** Nothing. */
        NONE,
        /** It counts up where nothing is given. */
        COUNTED,
        /** It counts up, and nothing can be given. */
        ALWAYS,
        /** It computes the value, and nothing can be given. */
        COMPUTED
    }

    /**
     * A column.
     *
     * @param name its name
     * @param type its type in the catalog's words
     * @param nullable whether it takes null
     * @param filling what the database puts into it by itself
     * @param defaultText its default as SQL; null when it has none
     */
    public record Column(
            String name,
            StoredType type,
            boolean nullable,
            Filling filling,
            @Nullable String defaultText) {

        /**
         * Whether a row can be made without a value for it.
         *
         * @return true when the database has one, be it null
         */
        public boolean isOptional() {
            return nullable || filling != Filling.NONE || defaultText != null;
        }
    }

    /** What an index is for. */
    public enum Role {
        /** It is the primary key. */
        PRIMARY,
        /** It is another key. */
        UNIQUE,
        /** It makes reads fast. */
        PLAIN
    }

    /** What an index has that most have not. */
    public enum Trait {
        /** A constraint made it, and goes with it. */
        CONSTRAINT,
        /** It covers some of the rows. */
        PARTIAL,
        /** It was not finished, and is not used. */
        INVALID,
        /** Its check can be put off to the end of a transaction. */
        DEFERRABLE,
        /** Null equals null in it. */
        NULLS_ALIKE
    }

    /**
     * An index.
     *
     * @param name its name, or that of the constraint that made it; empty when it has none
     * @param role what it is for
     * @param traits what is special about it
     * @param method its access method; empty where there is but one
     * @param columns its columns in order
     */
    public record Index(String name, Role role, Set<Trait> traits, String method, List<IndexColumn> columns) {
        /** Copies the columns. */
        public Index {
            traits = Set.copyOf(traits);
            columns = List.copyOf(columns);
        }

        /**
         * Whether it covers all rows by nothing but columns, as all indexes that models declare.
         *
         * @return false for partial and unfinished ones and those of something computed
         */
        public boolean isWhole() {
            return !traits.contains(Trait.PARTIAL)
                    && !traits.contains(Trait.INVALID)
                    && columns.stream().allMatch(column -> column.name() != null);
        }

        /**
         * Its columns' names.
         *
         * @return the names in order, without what is computed
         */
        public List<String> names() {
            return columns.stream()
                    .map(IndexColumn::name)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    /**
     * A column of an index.
     *
     * @param name the column; null for something computed
     * @param descending whether it is sorted from the end
     */
    public record IndexColumn(@Nullable String name, boolean descending) {}

    /**
     * Where a table lies.
     *
     * @param namespace its database schema
     * @param name its name
     * @param here whether it is found without its database schema
     */
    public record Place(String namespace, String name, boolean here) {

        /**
         * Whether a name leads to it.
         *
         * @param table a name with or without a database schema
         * @return true when it does
         */
        public boolean is(TableName table) {
            return name.equals(table.name())
                    && (table.namespace() == null ? here : namespace.equals(table.namespace()));
        }
    }

    /**
     * A foreign key.
     *
     * @param name its name; empty when it has none
     * @param columns the columns that point
     * @param target the table they point to
     * @param references the columns they point to; each empty where only the table is named
     * @param onDelete what becomes of pointing rows when the other row goes
     * @param onUpdate what becomes of them when the other row's key changes
     */
    public record Reference(
            String name,
            List<String> columns,
            Place target,
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
