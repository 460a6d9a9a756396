package dev.iolite.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole statement. */
public sealed interface SqlStatement {

    /**
     * Answers one question for each kind.
     *
     * @param <R> the answer's type
     */
    interface Visitor<R> {
        /** For {@link Query}. */
        R query(Query sqlstatement);
        /** For {@link Insert}. */
        R insert(Insert sqlstatement);
        /** For {@link Update}. */
        R update(Update sqlstatement);
        /** For {@link Delete}. */
        R delete(Delete sqlstatement);
        /** For {@link With}. */
        R with(With sqlstatement);
    }

    /**
     * Calls the visitor's method for this kind.
     *
     * @param visitor what to ask
     * @param <R> the answer's type
     * @return the visitor's answer
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * Reads rows.
     *
     * @param select what is read
     * @param locking whether nobody else may change the rows before the transaction ends, where the database locks rows
     */
    record Query(Select select, boolean locking) implements SqlStatement {

        /**
         * Reads rows and leaves them to everyone.
         *
         * @param select what is read
         */
        public Query(Select select) {
            this(select, false);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.query(this);
        }
    }

    /**
     * New rows.
     *
     * @param table the table
     * @param columns the columns given; empty for a row of defaults
     * @param source the values
     * @param conflict what happens when a key exists; null for an error
     * @param returning columns read of the new rows; their table is {@link #TARGET}; empty for none
     */
    record Insert(
            TableName table,
            List<String> columns,
            Source source,
            @Nullable Conflict conflict,
            List<Expression.Column> returning)
            implements SqlStatement {
        /** Copies the lists. */
        public Insert {
            columns = List.copyOf(columns);
            returning = List.copyOf(returning);
        }

        /** The alias of the table that is written. */
        public static final String TARGET = "t0";

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.insert(this);
        }
    }

    /**
     * Changed rows.
     *
     * @param table the table, under the alias {@link Insert#TARGET}
     * @param assignments what becomes of the columns
     * @param from further rows that the condition and the values may use; null for none
     * @param where which rows
     * @param returning columns read of the changed rows; empty for none
     */
    record Update(
            TableName table,
            List<Assignment> assignments,
            @Nullable FromItem from,
            Expression where,
            List<Expression.Column> returning)
            implements SqlStatement {
        /** Copies the lists. */
        public Update {
            assignments = List.copyOf(assignments);
            returning = List.copyOf(returning);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.update(this);
        }
    }

    /**
     * Deleted rows.
     *
     * @param table the table, under the alias {@link Insert#TARGET}
     * @param where which rows
     * @param returning columns read of the deleted rows; empty for none
     */
    record Delete(TableName table, Expression where, List<Expression.Column> returning) implements SqlStatement {
        /** Copies the lists. */
        public Delete {
            returning = List.copyOf(returning);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.delete(this);
        }
    }

    /**
     * A statement that uses others before it; databases with data-modifying common table expressions only.
     *
     * @param members the others, in order
     * @param body the statement itself
     */
    record With(List<Named> members, SqlStatement body) implements SqlStatement {
        /** Copies the lists. */
        public With {
            members = List.copyOf(members);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.with(this);
        }
    }

    /**
     * A statement with a name that later ones can select from.
     *
     * @param name the name
     * @param statement the statement
     */
    record Named(String name, SqlStatement statement) {}

    /**
     * What one column becomes.
     *
     * @param column the column's name
     * @param value its new value
     */
    record Assignment(String column, Expression value) {}

    /** Where inserted values come from. */
    sealed interface Source {}

    /**
     * Rows of values.
     *
     * @param rows each with one value for each column
     */
    record Values(List<List<Expression>> rows) implements Source {
        /** Copies the rows. */
        public Values {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The rows of a select.
     *
     * @param select with one column for each column
     */
    record Selected(Select select) implements Source {}

    /**
     * What happens when an inserted row's key exists.
     *
     * @param target the columns of the key meant; empty for any key, with no assignments
     * @param assignments what becomes of the existing row; empty to leave it alone
     * @param where which existing rows may change; null for all
     */
    record Conflict(
            List<String> target,
            List<Assignment> assignments,
            @Nullable Expression where) {
        /** Copies the lists. */
        public Conflict {
            target = List.copyOf(target);
            assignments = List.copyOf(assignments);
        }
    }
}
