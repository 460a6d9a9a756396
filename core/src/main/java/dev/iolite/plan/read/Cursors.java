package dev.iolite.plan.read;

import dev.iolite.query.Condition;
import dev.iolite.query.OrderTerm;
import dev.iolite.query.UniqueWhere;
import dev.iolite.sql.BinaryOperator;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Expression;
import dev.iolite.sql.FromItem;
import dev.iolite.sql.Select;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a listing starts: at the row of a key, included.
 *
 * <p>The cursor's row is joined as a derived table of its order terms, so a missing one leaves no rows; a row is wanted
 * when its terms stand at or after the cursor's, nulls where the order has them.
 */
final class Cursors {

    private final Select.Join join;
    private final Expression predicate;

    private Cursors(Select.Join join, Expression predicate) {
        this.join = join;
        this.predicate = predicate;
    }

    /** The join of the cursor's row. */
    Select.Join join() {
        return join;
    }

    /** Whether a row stands at or after it. */
    Expression predicate() {
        return predicate;
    }

    static Cursors compile(
            Rows rows, UniqueWhere cursor, List<OrderTerm> terms, List<Select.Order> orders, boolean backwards) {
        Rows at = rows.again();
        List<Select.Order> positions = Ordering.compile(at, terms, backwards);
        List<Select.Output> outputs = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            outputs.add(new Select.Output(positions.get(i).value(), "o" + i));
        }
        List<String> names = rows.keyNames();
        for (int i = 0; i < names.size(); i++) {
            outputs.add(new Select.Output(at.keys().get(i), names.get(i)));
        }
        // Only the key counts: a cursor row that the condition excludes is still a position (semantics 2.3).
        Condition key = new UniqueWhere(cursor.fields(), cursor.values(), Condition.ALWAYS).condition();
        Expression where =
                Related.and(Conditions.compile(at.scope(), key), at.scope().visible());
        Select select = Select.of(outputs, at.scope().table(), at.joins(), where);
        FromItem.Derived derived =
                new FromItem.Derived(select, rows.scope().aliases().next(), false);
        Expression on = rows.tiedTo(rows.columns(derived.alias(), names));
        return new Cursors(new Select.Join(derived, on, false), predicate(orders, derived.alias()));
    }

    private static Expression predicate(List<Select.Order> orders, String alias) {
        List<Expression> ways = new ArrayList<>();
        List<Expression> equal = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            Select.Order order = orders.get(i);
            Expression position = new Expression.Column(alias, "o" + i, ColumnType.STRING);
            List<Expression> way = new ArrayList<>(equal);
            way.add(after(order, position));
            ways.add(Related.and(way));
            equal.add(same(order, position));
        }
        ways.add(Related.and(equal));
        return new Expression.Or(ways);
    }

    private static Expression after(Select.Order order, Expression position) {
        Expression beyond = new Expression.Binary(
                order.value(), order.descending() ? BinaryOperator.LT : BinaryOperator.GT, position);
        if (!order.nullable()) {
            return beyond;
        }
        Expression nulls = order.nullsFirst()
                ? Related.and(new Expression.IsNull(position, false), new Expression.IsNull(order.value(), true))
                : Related.and(new Expression.IsNull(position, true), new Expression.IsNull(order.value(), false));
        return new Expression.Or(List.of(beyond, nulls));
    }

    private static Expression same(Select.Order order, Expression position) {
        Expression equal = Related.equal(order.value(), position);
        return order.nullable()
                ? new Expression.Or(List.of(
                        equal,
                        Related.and(
                                new Expression.IsNull(order.value(), false), new Expression.IsNull(position, false))))
                : equal;
    }
}
