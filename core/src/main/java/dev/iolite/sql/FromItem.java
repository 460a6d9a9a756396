package dev.iolite.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rows come from. */
public sealed interface FromItem {

    /**
     * Answers one question for each kind.
     *
     * @param <R> the answer's type
     */
    interface Visitor<R> {
        /** For {@link Table}. */
        R table(Table fromitem);
        /** For {@link Derived}. */
        R derived(Derived fromitem);
        /** For {@link Rows}. */
        R rows(Rows fromitem);
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
     * Its name in the statement.
     *
     * @return the alias
     */
    String alias();

    /**
     * A table.
     *
     * @param name the table
     * @param alias its name in the statement
     */
    record Table(TableName name, String alias) implements FromItem {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /**
     * A subquery.
     *
     * @param select the subquery
     * @param alias its name in the statement
     * @param lateral whether it may use tables that stand before it
     */
    record Derived(Select select, String alias, boolean lateral) implements FromItem {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.derived(this);
        }
    }

    /**
     * Rows made of bound lists, one list a column; all lists have one length.
     *
     * @param lists a {@code many} parameter for each column
     * @param columns the columns' names
     * @param ordinal the name of a column that counts the rows from 1; null for none
     * @param alias its name in the statement
     */
    record Rows(
            List<Expression.Parameter> lists,
            List<String> columns,
            @Nullable String ordinal,
            String alias) implements FromItem {
        /** Copies the lists. */
        public Rows {
            lists = List.copyOf(lists);
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rows(this);
        }
    }
}
