package dev.iolite.plan.read;

import dev.iolite.plan.ReadSlot;
import dev.iolite.query.Operand;
import dev.iolite.query.OrderTerm;
import dev.iolite.query.Page;
import dev.iolite.query.ReadArguments;
import dev.iolite.sql.BinaryOperator;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Conversion;
import dev.iolite.sql.Expression;
import dev.iolite.sql.FromItem;
import dev.iolite.sql.Select;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows are listed and in which order: everything of a select but its columns.
 *
 * @param rows the rows chosen from
 * @param joins tables after the model's own
 * @param where which of the rows, without the tie to parents
 * @param order the order, already the other way round where the list is read backwards
 * @param page which part
 */
record Listing(Rows rows, List<Select.Join> joins, Expression where, List<Select.Order> order, Page page) {

    static Listing of(Rows rows, ReadArguments arguments) {
        Page page = arguments.page();
        List<OrderTerm> terms = arguments.orderBy();
        boolean distinct = !arguments.distinct().isEmpty();
        if (distinct && terms.isEmpty() && !page.cuts() && arguments.cursor() == null) {
            // the order in which a database tells rows apart
            terms = Ordering.by(arguments.distinct());
        }
        if (page.cuts() || arguments.cursor() != null || distinct) {
            terms = Ordering.stable(rows.scope().model(), terms);
        }
        List<Select.Order> order = Ordering.compile(rows, terms, page.backwards());
        if (page.last() && rows.parent() != null && arguments.cursor() == null && !distinct) {
            order = smallestIdOfTies(order, arguments.orderBy().size());
        }
        List<Expression> where = new ArrayList<>();
        where.add(Conditions.compile(rows.scope(), arguments.where()));
        where.add(rows.scope().visible());
        List<Select.Join> joins = new ArrayList<>(rows.joins());
        if (distinct) {
            where.add(distinct(rows, arguments));
        } else if (arguments.cursor() != null) {
            Cursors cursor = Cursors.compile(rows, arguments.cursor(), terms, order, page.backwards());
            joins.add(cursor.join());
            where.add(cursor.predicate());
        }
        return new Listing(rows, joins, Related.and(where), order, page);
    }

    /**
     * Of the rows that tie for the last place of an included list, the one with the smallest id is taken, as the peer does.
     * Only there: were longer parts taken so, reading on from a cursor would miss rows.
     */
    private static List<Select.Order> smallestIdOfTies(List<Select.Order> order, int given) {
        List<Select.Order> changed = new ArrayList<>(order);
        if (given > 0) {
            changed.subList(given, changed.size()).replaceAll(Ordering::flip);
        }
        return changed;
    }

    /** The first row of each group of rows that are alike in the distinct fields; the page is cut from those. */
    private static Expression distinct(Rows rows, ReadArguments arguments) {
        Rows again = rows.again();
        Page uncut = new Page(null, null, arguments.page().backwards(), false, false);
        Listing inner = of(
                again,
                new ReadArguments(
                        arguments.where(),
                        Ordering.stable(rows.scope().model(), arguments.orderBy()),
                        arguments.cursor(),
                        uncut,
                        List.of()));
        List<Expression> partition = new ArrayList<>(again.scope().columns(arguments.distinct()));
        partition.addAll(again.keys());
        List<String> id = rows.scope().model().id().fields();
        List<Select.Output> outputs = new ArrayList<>();
        List<Select.Output> read = new ArrayList<>();
        String alias = rows.scope().aliases().next();
        List<Expression> own = new ArrayList<>(rows.scope().columns(id));
        own.addAll(rows.keys());
        List<Expression> others = new ArrayList<>(again.scope().columns(id));
        others.addAll(again.keys());
        for (int i = 0; i < own.size(); i++) {
            outputs.add(new Select.Output(others.get(i), "c" + i));
            read.add(new Select.Output(
                    new Expression.Column(alias, "c" + i, ((Expression.Column) own.get(i)).type()), null));
        }
        outputs.add(new Select.Output(new Expression.RowNumber(partition, inner.order()), "n"));
        Select numbered =
                Select.of(outputs, again.scope().table(), inner.joins(), Related.and(again.tie(), inner.where()));
        Select first = Select.of(
                read,
                new FromItem.Derived(numbered, alias, false),
                List.of(),
                Related.equal(new Expression.Column(alias, "n", ColumnType.LONG), new Expression.Constant(1L)));
        return new Expression.InSelect(own, first, false);
    }

    /** How many rows are read at the most; null for all. */
    @Nullable
    Expression limit() {
        return number(page.take());
    }

    /** How many rows are passed over; null for none. */
    @Nullable
    Expression offset() {
        return number(page.skip());
    }

    private static @Nullable Expression number(@Nullable Operand operand) {
        return operand == null
                ? null
                : new Expression.Parameter(
                        new ReadSlot.Argument(((Operand.Argument) operand).number()),
                        ColumnType.INT,
                        false,
                        Conversion.NONE);
    }

    /** The plain select of these rows. */
    Select select(List<Select.Output> outputs) {
        return Select.of(outputs, rows.scope().table(), joins, Related.and(rows.tie(), where))
                .ordered(order, limit(), offset());
    }

    /** A part of the list for each parent, cut by a derived table that is run for each of them. */
    Select lateral(List<Select.Output> outputs) {
        FromItem parents = rows.parents();
        List<Expression> keys = rows.columns(parents.alias(), rows.keyNames());
        Select inner = Select.of(named(outputs), rows.scope().table(), joins, Related.and(rows.tiedTo(keys), where))
                .ordered(order, limit(), offset());
        FromItem.Derived derived =
                new FromItem.Derived(inner, rows.scope().aliases().next(), true);
        return Select.of(
                again(outputs, derived.alias()),
                parents,
                List.of(new Select.Join(derived, Expression.TRUE, false)),
                Expression.TRUE);
    }

    /** A part of the list for each parent, cut by the rows' numbers. */
    Select numbered(List<Select.Output> outputs) {
        List<Select.Output> inside = new ArrayList<>(named(outputs));
        inside.add(new Select.Output(new Expression.RowNumber(rows.keys(), order), "n"));
        Select inner = Select.of(inside, rows.scope().table(), joins, Related.and(rows.tie(), where));
        FromItem.Derived derived =
                new FromItem.Derived(inner, rows.scope().aliases().next(), false);
        Expression number = new Expression.Column(derived.alias(), "n", ColumnType.LONG);
        List<Expression> cut = new ArrayList<>();
        Expression skip = offset();
        Expression take = limit();
        if (skip != null) {
            cut.add(new Expression.Binary(number, BinaryOperator.GT, skip));
        }
        if (take != null) {
            Expression last = skip == null ? take : new Expression.Binary(skip, BinaryOperator.PLUS, take);
            cut.add(new Expression.Binary(number, BinaryOperator.LTE, last));
        }
        return Select.of(again(outputs, derived.alias()), derived, List.of(), Related.and(cut))
                .ordered(List.of(new Select.Order(number, false, false, false)), null, null);
    }

    private static List<Select.Output> named(List<Select.Output> outputs) {
        List<Select.Output> named = new ArrayList<>();
        for (int i = 0; i < outputs.size(); i++) {
            named.add(new Select.Output(outputs.get(i).value(), "c" + i));
        }
        return named;
    }

    private static List<Select.Output> again(List<Select.Output> outputs, String alias) {
        List<Select.Output> again = new ArrayList<>();
        for (int i = 0; i < outputs.size(); i++) {
            ColumnType type =
                    outputs.get(i).value() instanceof Expression.Column column ? column.type() : ColumnType.LONG;
            again.add(new Select.Output(
                    new Expression.Column(alias, "c" + i, type), outputs.get(i).alias()));
        }
        return again;
    }
}
