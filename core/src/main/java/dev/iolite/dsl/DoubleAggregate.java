package dev.iolite.dsl;

import dev.iolite.query.AggregateTerm;

/**
 * A mean, or the sum of floating numbers.
 *
 * @param <M> the model
 */
public final class DoubleAggregate<M> extends Aggregate<M, Double> {

    DoubleAggregate(String model, AggregateTerm term) {
        super(model, term);
    }

    /**
     * Equal to a number.
     *
     * @param value the number
     * @return the condition, for {@code having} only
     */
    public GroupWhere<M> eq(double value) {
        return eq(Double.valueOf(value));
    }

    /**
     * Not equal to a number.
     *
     * @param value the number
     * @return the condition, for {@code having} only
     */
    public GroupWhere<M> ne(double value) {
        return ne(Double.valueOf(value));
    }

    /**
     * Less than a number.
     *
     * @param value the number
     * @return the condition, for {@code having} only
     */
    public GroupWhere<M> lt(double value) {
        return lt(Double.valueOf(value));
    }

    /**
     * At most a number.
     *
     * @param value the number
     * @return the condition, for {@code having} only
     */
    public GroupWhere<M> lte(double value) {
        return lte(Double.valueOf(value));
    }

    /**
     * More than a number.
     *
     * @param value the number
     * @return the condition, for {@code having} only
     */
    public GroupWhere<M> gt(double value) {
        return gt(Double.valueOf(value));
    }

    /**
     * At least a number.
     *
     * @param value the number
     * @return the condition, for {@code having} only
     */
    public GroupWhere<M> gte(double value) {
        return gte(Double.valueOf(value));
    }

    /**
     * From one number to another, both included.
     *
     * @param low the smallest number
     * @param high the largest number
     * @return the condition, for {@code having} only
     */
    public GroupWhere<M> between(double low, double high) {
        return between(Double.valueOf(low), Double.valueOf(high));
    }
}
