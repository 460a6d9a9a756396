package dev.iolite.migrate;

import dev.iolite.sql.TableName;
import java.util.List;

/**
 * One thing in which a database is not as the models say.
 *
 * @param kind what kind of thing it is
 * @param owner the model, field, relation or enum it is about, such as {@code User.email}
 * @param table the table or enum type it concerns
 * @param columns the columns it concerns; empty for the whole table
 * @param text what differs, a clause without a full stop
 * @param remedy what would make the database as the models say
 */
public record Difference(Kind kind, String owner, TableName table, List<String> columns, String text, Remedy remedy) {

    /** Copies the columns. */
    public Difference {
        columns = List.copyOf(columns);
    }

    /**
     * What would make the database as the models say.
     *
     * @param statements SQL in the order in which it can run, without semicolons; empty where none is simple enough
     * @param advice what is to be done besides, or instead; empty when the statements say all
     */
    public record Remedy(List<String> statements, String advice) {
        /** Copies the statements. */
        public Remedy {
            statements = List.copyOf(statements);
        }

        /**
         * SQL that says all.
         *
         * @param statements in the order in which they can run
         * @return the remedy
         */
        public static Remedy sql(String... statements) {
            return new Remedy(List.of(statements), "");
        }

        /**
         * What no single statement does.
         *
         * @param text a sentence
         * @return the remedy
         */
        public static Remedy advice(String text) {
            return new Remedy(List.of(), text);
        }
    }

    /** The kinds of differences. */
    public enum Kind {
        /** There is no such table or view. */
        TABLE_MISSING,
        /** There is a view where the model has a table. */
        TABLE_IS_VIEW,
        /** There is no such column. */
        COLUMN_MISSING,
        /** The column has a type that does not hold the field's values. */
        TYPE,
        /** The column takes null where the field does not, or the other way round. */
        NULLABILITY,
        /** The database does not count the column up, or does not fill it as the models say. */
        GENERATION,
        /** The column has no default or another one. */
        DEFAULT,
        /** No model knows the column, and no row can be made without it. */
        COLUMN_UNKNOWN,
        /** The primary key has other columns. */
        PRIMARY_KEY,
        /** There is no such unique key. */
        UNIQUE_MISSING,
        /** The unique key cannot be what writes need of it. */
        UNIQUE_OTHER,
        /** No model knows the unique key. */
        UNIQUE_UNKNOWN,
        /** There is no such index. */
        INDEX_MISSING,
        /** The index has another method or is sorted otherwise. */
        INDEX_OTHER,
        /** There is no such foreign key. */
        FOREIGN_KEY_MISSING,
        /** The foreign key does something else to the rows that point. */
        FOREIGN_KEY_ACTION,
        /** The foreign key points to another table. */
        FOREIGN_KEY_TARGET,
        /** No model knows the foreign key, which points to the table of a model. */
        FOREIGN_KEY_UNKNOWN,
        /** There is no such enum type. */
        ENUM_MISSING,
        /** The enum type has other values. */
        ENUM_VALUES
    }

    /**
     * A line of a report.
     *
     * @return such as {@code User.email: the column email of the table users takes null, the field does not}
     */
    @Override
    public String toString() {
        return owner + ": " + text;
    }
}
