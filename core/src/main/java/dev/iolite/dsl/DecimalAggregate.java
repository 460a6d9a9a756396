package dev.iolite.dsl;

import dev.iolite.query.AggregateTerm;
import java.math.BigDecimal;

/**
 * A sum or mean without rounding to binary fractions.
 *
 * @param <M> the model
 */
public final class DecimalAggregate<M> extends Aggregate<M, BigDecimal> {

    DecimalAggregate(String model, AggregateTerm term) {
        super(model, term);
    }

    /**
     * Equal to a number.
     *
     * @param value the number
     * @return the condition, for {@code having} only
     */
    public GroupWhere<M> eq(long value) {
        return eq(BigDecimal.valueOf(value));
    }

    /**
     * Not equal to a number.
     *
     * @param value the number
     * @return the condition, for {@code having} only
     */
    public GroupWhere<M> ne(long value) {
        return ne(BigDecimal.valueOf(value));
    }

    /**
     * Less than a number.
     *
     * @param value the number
     * @return the condition, for {@code having} only
     */
    public GroupWhere<M> lt(long value) {
        return lt(BigDecimal.valueOf(value));
    }

    /**
     * At most a number.
     *
     * @param value the number
     * @return the condition, for {@code having} only
     */
    public GroupWhere<M> lte(long value) {
        return lte(BigDecimal.valueOf(value));
    }

    /**
     * More than a number.
     *
     * @param value the number
     * @return the condition, for {@code having} only
     */
    public GroupWhere<M> gt(long value) {
        return gt(BigDecimal.valueOf(value));
    }

    /**
     * At least a number.
     *
     * @param value the number
     * @return the condition, for {@code having} only
     */
    public GroupWhere<M> gte(long value) {
        return gte(BigDecimal.valueOf(value));
    }

    /**
     * From one number to another, both included.
     *
     * @param low the smallest number
     * @param high the largest number
     * @return the condition, for {@code having} only
     */
    public GroupWhere<M> between(long low, long high) {
        return between(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }
}
