package dev.iolite.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows are read and in which order.
 *
 * @param where what they must be like
 * @param orderBy the order; empty for none
 * @param cursor the row at which reading starts, included; null for the start. Only its key counts.
 * @param page which part of the list
 * @param distinct the fields in which the rows must differ; the first of each is kept; empty for all rows
 */
public record ReadArguments(
        Condition where, List<OrderTerm> orderBy, @Nullable UniqueWhere cursor, Page page, List<String> distinct)
        implements Node {

    /** All rows in no order. */
    public static final ReadArguments ALL = new ReadArguments(Condition.ALWAYS, List.of(), null, Page.ALL, List.of());

    /** Copies the lists. */
    public ReadArguments {
        orderBy = List.copyOf(orderBy);
        distinct = List.copyOf(distinct);
    }

    /**
     * All rows that meet a condition, in no order.
     *
     * @param where the condition
     * @return the arguments
     */
    public static ReadArguments where(Condition where) {
        return new ReadArguments(where, List.of(), null, Page.ALL, List.of());
    }

    @Override
    public void describe(Shape shape) {
        if (this == ALL) {
            shape.token(ALL);
            return;
        }
        where.describe(shape);
        shape.nodes(orderBy).optional(cursor);
        page.describe(shape);
        shape.tokens(distinct);
    }

    /**
     * These arguments with values replaced by numbers.
     *
     * @param numbering gives the numbers
     * @return arguments of the same shape that hold no value
     */
    public ReadArguments template(Numbering numbering) {
        return new ReadArguments(
                where.template(numbering),
                orderBy.stream().map(term -> term.template(numbering)).toList(),
                cursor == null ? null : cursor.template(numbering),
                page.template(numbering),
                distinct);
    }
}
