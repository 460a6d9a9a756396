package dev.iolite.dsl;

import dev.iolite.query.AggregateTerm;

/**
 * A count, or the sum of whole numbers.
 *
 * @param <M> the model
 */
public final class LongAggregate<M> extends Aggregate<M, Long> {

    LongAggregate(String model, AggregateTerm term) {
        super(model, term);
    }

    /**
     * Equal to a number.
     *
     * @param value the number
     * @return the condition, for {@code having} only
     */
    public GroupWhere<M> eq(long value) {
        return eq(Long.valueOf(value));
    }

    /**
     * Not equal to a number.
     *
     * @param value the number
     * @return the condition, for {@code having} only
     */
    public GroupWhere<M> ne(long value) {
        return ne(Long.valueOf(value));
    }

    /**
     * Less than a number.
     *
     * @param value the number
     * @return the condition, for {@code having} only
     */
    public GroupWhere<M> lt(long value) {
        return lt(Long.valueOf(value));
    }

    /**
     * At most a number.
     *
     * @param value the number
     * @return the condition, for {@code having} only
     */
    public GroupWhere<M> lte(long value) {
        return lte(Long.valueOf(value));
    }

    /**
     * More than a number.
     *
     * @param value the number
     * @return the condition, for {@code having} only
     */
    public GroupWhere<M> gt(long value) {
        return gt(Long.valueOf(value));
    }

    /**
     * At least a number.
     *
     * @param value the number
     * @return the condition, for {@code having} only
     */
    public GroupWhere<M> gte(long value) {
        return gte(Long.valueOf(value));
    }

    /**
     * From one number to another, both included.
     *
     * @param low the smallest number
     * @param high the largest number
     * @return the condition, for {@code having} only
     */
    public GroupWhere<M> between(long low, long high) {
        return between(Long.valueOf(low), Long.valueOf(high));
    }
}
