package dev.iolite.dsl;

import dev.iolite.query.Nulls;
import dev.iolite.query.OrderTerm;

/**
 * A term of an order: {@code USER.role.desc()}. Without {@link #nullsFirst()} or {@link #nullsLast()} null is the largest
 * value on every database.
 *
 * @param <M> the model
 */
public final class OrderBy<M> extends GroupOrderBy<M> {

    OrderBy(OrderTerm term) {
        super(term);
    }

    /**
     * Wraps a term; for extensions.
     *
     * @param term a term of that model's fields
     * @param <M> the model
     * @return the typed order
     */
    public static <M> OrderBy<M> of(OrderTerm term) {
        return new OrderBy<>(term);
    }

    /**
     * Rows without a value come first.
     * {@code USER.name.asc().nullsFirst()}, in SQL {@code order by name nulls first}.
     *
     * @return the changed term; counts and relevance never are null and stay as they are
     */
    public OrderBy<M> nullsFirst() {
        return new OrderBy<>(term().accept(new PlacingNulls(Nulls.FIRST)));
    }

    /**
     * Rows without a value come last.
     * {@code USER.name.desc().nullsLast()}, in SQL {@code order by name desc nulls last}.
     *
     * @return the changed term; counts and relevance never are null and stay as they are
     */
    public OrderBy<M> nullsLast() {
        return new OrderBy<>(term().accept(new PlacingNulls(Nulls.LAST)));
    }

    private record PlacingNulls(Nulls nulls) implements OrderTerm.Visitor<OrderTerm> {
        @Override
        public OrderTerm byField(OrderTerm.ByField term) {
            return new OrderTerm.ByField(term.field(), term.direction(), nulls, term.ignoreCase());
        }

        @Override
        public OrderTerm byRelation(OrderTerm.ByRelation term) {
            return new OrderTerm.ByRelation(term.relation(), term.term().accept(this));
        }

        @Override
        public OrderTerm byCount(OrderTerm.ByCount term) {
            return term;
        }

        @Override
        public OrderTerm byRelevance(OrderTerm.ByRelevance term) {
            return term;
        }

        @Override
        public OrderTerm byAggregate(OrderTerm.ByAggregate term) {
            return new OrderTerm.ByAggregate(term.term(), term.direction(), nulls);
        }

        @Override
        public OrderTerm byLink(OrderTerm.ByLink term) {
            return new OrderTerm.ByLink(term.relation(), term.field(), term.direction(), nulls);
        }
    }
}
