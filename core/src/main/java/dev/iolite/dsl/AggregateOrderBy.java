package dev.iolite.dsl;

import dev.iolite.query.Nulls;
import dev.iolite.query.OrderTerm;

/**
 * An order of groups by an aggregate: {@code USER.profileViews.sum().desc()}.
 *
 * @param <M> the model
 */
public final class AggregateOrderBy<M> extends GroupOrderBy<M> {

    private final OrderTerm.ByAggregate order;

    AggregateOrderBy(OrderTerm.ByAggregate order) {
        super(order);
        this.order = order;
    }

    /**
     * Groups without a value come first.
     *
     * @return the changed term
     */
    public AggregateOrderBy<M> nullsFirst() {
        return new AggregateOrderBy<>(new OrderTerm.ByAggregate(order.term(), order.direction(), Nulls.FIRST));
    }

    /**
     * Groups without a value come last.
     *
     * @return the changed term
     */
    public AggregateOrderBy<M> nullsLast() {
        return new AggregateOrderBy<>(new OrderTerm.ByAggregate(order.term(), order.direction(), Nulls.LAST));
    }
}
