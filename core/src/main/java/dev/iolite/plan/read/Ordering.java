package dev.iolite.plan.read;

import dev.iolite.query.Direction;
import dev.iolite.query.Nulls;
import dev.iolite.query.OrderTerm;
import dev.iolite.schema.Key;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.sql.Expression;
import dev.iolite.sql.Select;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Compiles order terms on the rows of one table. */
final class Ordering implements OrderTerm.Visitor<Select.Order> {

    private final Rows rows;
    private final Scope scope;
    private final boolean joined;

    private Ordering(Rows rows, Scope scope, boolean joined) {
        this.rows = rows;
        this.scope = scope;
        this.joined = joined;
    }

    /** The terms of a template's order on these rows, each the other way where the list is read backwards. */
    static List<Select.Order> compile(Rows rows, List<OrderTerm> terms, boolean backwards) {
        Ordering ordering = new Ordering(rows, rows.scope(), false);
        return terms.stream()
                .map(term -> term.accept(ordering))
                .map(order -> backwards ? flip(order) : order)
                .toList();
    }

    static Select.Order flip(Select.Order order) {
        return new Select.Order(order.value(), !order.descending(), !order.nullsFirst(), order.nullable());
    }

    /** Upwards by some fields. */
    static List<OrderTerm> by(List<String> fields) {
        return fields.stream()
                .<OrderTerm>map(field -> new OrderTerm.ByField(field, Direction.ASC, Nulls.DEFAULT, false))
                .toList();
    }

    /** The order with the id as its last term, unless it already tells all rows apart. */
    static List<OrderTerm> stable(Model model, List<OrderTerm> terms) {
        Set<String> fields = new HashSet<>();
        for (OrderTerm term : terms) {
            if (term instanceof OrderTerm.ByField byField && !byField.ignoreCase()) {
                fields.add(byField.field());
            }
        }
        if (model.keys().stream().anyMatch(key -> tellsApart(model, key, fields))) {
            return terms;
        }
        List<OrderTerm> all = new ArrayList<>(terms);
        for (String field : model.id().fields()) {
            if (!fields.contains(field)) {
                all.add(new OrderTerm.ByField(field, Direction.ASC, Nulls.DEFAULT, false));
            }
        }
        return all;
    }

    private static boolean tellsApart(Model model, Key key, Set<String> fields) {
        return fields.containsAll(key.fields())
                && model.scalars(key.fields()).stream().noneMatch(ScalarField::nullable);
    }

    /** Nulls are the largest value unless said otherwise. */
    private static Select.Order order(Expression value, Direction direction, Nulls nulls, boolean nullable) {
        boolean descending = direction == Direction.DESC;
        boolean first = nulls == Nulls.DEFAULT ? descending : nulls == Nulls.FIRST;
        return new Select.Order(value, descending, first, nullable);
    }

    @Override
    public Select.Order byField(OrderTerm.ByField term) {
        ScalarField field = scope.model().scalar(term.field());
        Expression column = scope.column(field);
        return order(
                term.ignoreCase() ? new Expression.Fold(column) : column,
                term.direction(),
                term.nulls(),
                joined || field.columnNullable());
    }

    @Override
    public Select.Order byRelation(OrderTerm.ByRelation term) {
        Scope child = scope.join(scope.model().relation(term.relation()));
        return term.term().accept(new Ordering(rows, child, true));
    }

    @Override
    public Select.Order byCount(OrderTerm.ByCount term) {
        return order(
                Conditions.count(scope, term.relation(), term.condition()), term.direction(), Nulls.DEFAULT, false);
    }

    @Override
    public Select.Order byRelevance(OrderTerm.ByRelevance term) {
        Expression rank = new Expression.Search(
                scope.columns(term.fields()),
                Operands.words(
                        term.query(),
                        scope.model().scalars(term.fields()).stream()
                                .map(scope::type)
                                .toList()),
                true,
                scope.model().name());
        return order(rank, term.direction(), Nulls.DEFAULT, false);
    }

    @Override
    public Select.Order byAggregate(OrderTerm.ByAggregate term) {
        throw new IllegalStateException("An aggregate orders groups, not rows");
    }

    @Override
    public Select.Order byLink(OrderTerm.ByLink term) {
        RelationField relation = Objects.requireNonNull(rows.parent()).relation();
        Link.ThroughTable link = (Link.ThroughTable) relation.link();
        ScalarField field =
                scope.schema().model(Objects.requireNonNull(link.model())).scalar(term.field());
        String alias = Objects.requireNonNull(
                        Objects.requireNonNull(rows.related()).link())
                .alias();
        return order(
                new Expression.Column(alias, field.column(), scope.type(field)),
                term.direction(),
                term.nulls(),
                field.columnNullable());
    }
}
