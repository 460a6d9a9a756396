package dev.iolite.query;

import org.jspecify.annotations.Nullable;

/**
 * One aggregate: {@code USER.profileViews.sum()}.
 *
 * @param function what is computed
 * @param field over which field; null to count rows
 */
public record AggregateTerm(
        AggregateFunction function, @Nullable String field) implements Node {

    /** The number of rows. */
    public static final AggregateTerm COUNT_ALL = new AggregateTerm(AggregateFunction.COUNT, null);

    @Override
    public void describe(Shape shape) {
        shape.token(function).token(field);
    }
}
