package dev.iolite.dsl;

import dev.iolite.query.OrderTerm;

/**
 * A term of the order of groups: by a field they are made by, or by an aggregate.
 *
 * @param <M> the model
 */
public abstract sealed class GroupOrderBy<M> permits AggregateOrderBy, OrderBy {

    private final OrderTerm term;

    GroupOrderBy(OrderTerm term) {
        this.term = term;
    }

    /**
     * The term itself.
     *
     * @return what planners take
     */
    public final OrderTerm term() {
        return term;
    }

    @Override
    public final boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof GroupOrderBy<?> that && term.equals(that.term);
    }

    @Override
    public final int hashCode() {
        return term.hashCode();
    }

    @Override
    public final String toString() {
        return term.toString();
    }
}
