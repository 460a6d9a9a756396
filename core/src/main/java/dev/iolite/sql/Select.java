package dev.iolite.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A select.
 *
 * @param distinctOn of rows alike in these values only the first is kept; empty for all rows
 * @param columns what is read
 * @param from where from; null for one row of constants
 * @param joins further tables
 * @param where which rows
 * @param groupBy what makes the groups; empty for none
 * @param having which groups
 * @param orderBy the order
 * @param limit how many rows at the most; null for all
 * @param offset how many rows are passed over; null for none
 */
public record Select(
        List<Expression> distinctOn,
        List<Output> columns,
        @Nullable FromItem from,
        List<Join> joins,
        Expression where,
        List<Expression> groupBy,
        Expression having,
        List<Order> orderBy,
        @Nullable Expression limit,
        @Nullable Expression offset) {

    /** Copies the lists. */
    public Select {
        distinctOn = List.copyOf(distinctOn);
        columns = List.copyOf(columns);
        joins = List.copyOf(joins);
        groupBy = List.copyOf(groupBy);
        orderBy = List.copyOf(orderBy);
    }

    /**
     * A plain select.
     *
     * @param columns what is read
     * @param from where from
     * @param joins further tables
     * @param where which rows
     * @return the select
     */
    public static Select of(List<Output> columns, @Nullable FromItem from, List<Join> joins, Expression where) {
        return new Select(List.of(), columns, from, joins, where, List.of(), Expression.TRUE, List.of(), null, null);
    }

    /**
     * The same select in an order and cut.
     *
     * @param order the order
     * @param count how many rows at the most; null for all
     * @param skipped how many rows are passed over; null for none
     * @return a copy
     */
    public Select ordered(List<Order> order, @Nullable Expression count, @Nullable Expression skipped) {
        return new Select(distinctOn, columns, from, joins, where, groupBy, having, order, count, skipped);
    }

    /**
     * The same select with only the first of rows alike in some values.
     *
     * @param values the values
     * @return a copy
     */
    public Select distinctOn(List<Expression> values) {
        return new Select(values, columns, from, joins, where, groupBy, having, orderBy, limit, offset);
    }

    /**
     * A value that is read.
     *
     * @param value the value
     * @param alias its name, where the statement uses it again; null for none
     */
    public record Output(Expression value, @Nullable String alias) {}

    /**
     * A further table.
     *
     * @param item the table
     * @param on which of its rows belong; always true for a cross join
     * @param outer whether rows without a partner are kept
     */
    public record Join(FromItem item, Expression on, boolean outer) {}

    /**
     * A term of the order. Where nulls stand is always said.
     *
     * @param value the value
     * @param descending whether downwards
     * @param nullsFirst whether nulls stand before all others
     * @param nullable whether there can be nulls at all; where not, nothing needs to be said
     */
    public record Order(Expression value, boolean descending, boolean nullsFirst, boolean nullable) {}
}
