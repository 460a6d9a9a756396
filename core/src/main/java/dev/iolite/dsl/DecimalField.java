package dev.iolite.dsl;

import dev.iolite.query.AggregateFunction;
import dev.iolite.query.AggregateTerm;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * A field of decimal numbers.
 *
 * @param <M> the model
 */
public class DecimalField<M> extends ComparableField<M, BigDecimal> {

    /**
     * Names the field.
     *
     * @param model the model's name
     * @param name the field's name
     */
    public DecimalField(String model, String name) {
        super(model, name);
    }

    /**
     * Equal to a value; in SQL {@code a = ?}.
     *
     * @param value the value
     * @return the condition
     */
    public Where<M> eq(long value) {
        return eq(BigDecimal.valueOf(value));
    }

    /**
     * Not equal to a value; in SQL {@code a <> ?}.
     *
     * @param value the value
     * @return the condition
     */
    public final Where<M> ne(long value) {
        return ne(BigDecimal.valueOf(value));
    }

    /**
     * Less than a value; in SQL {@code a < ?}.
     *
     * @param value the value
     * @return the condition
     */
    public final Where<M> lt(long value) {
        return lt(BigDecimal.valueOf(value));
    }

    /**
     * At most a value; in SQL {@code a <= ?}.
     *
     * @param value the value
     * @return the condition
     */
    public final Where<M> lte(long value) {
        return lte(BigDecimal.valueOf(value));
    }

    /**
     * More than a value; in SQL {@code a > ?}.
     *
     * @param value the value
     * @return the condition
     */
    public final Where<M> gt(long value) {
        return gt(BigDecimal.valueOf(value));
    }

    /**
     * At least a value; in SQL {@code a >= ?}.
     *
     * @param value the value
     * @return the condition
     */
    public final Where<M> gte(long value) {
        return gte(BigDecimal.valueOf(value));
    }

    /**
     * From one value to another, both included.
     *
     * @param low the smallest value
     * @param high the largest value
     * @return the condition
     */
    public final Where<M> between(long low, long high) {
        return between(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    /**
     * Equal to one of these values; {@code in(Collection)} takes a list.
     *
     * @param values the values
     * @return the condition
     */
    public final Where<M> in(BigDecimal... values) {
        return in(Arrays.asList(values));
    }

    /**
     * Equal to none of these values; {@code notIn(Collection)} takes a list.
     *
     * @param values the values
     * @return the condition
     */
    public final Where<M> notIn(BigDecimal... values) {
        return notIn(Arrays.asList(values));
    }

    /**
     * The sum: {@code select(FIELD.sum())}, in SQL {@code sum(..)}; null where there is no value.
     *
     * @return an aggregate
     */
    public final DecimalAggregate<M> sum() {
        return new DecimalAggregate<>(model(), new AggregateTerm(AggregateFunction.SUM, name()));
    }

    /**
     * The mean: {@code select(FIELD.avg())}, in SQL {@code avg(..)}; null where there is no value.
     *
     * @return an aggregate
     */
    public final DecimalAggregate<M> avg() {
        return new DecimalAggregate<>(model(), new AggregateTerm(AggregateFunction.AVG, name()));
    }

    /**
     * The smallest value: {@code select(FIELD.min())}, in SQL {@code min(..)}; null where there is no value.
     *
     * @return an aggregate
     */
    public final DecimalAggregate<M> min() {
        return new DecimalAggregate<>(model(), new AggregateTerm(AggregateFunction.MIN, name()));
    }

    /**
     * The largest value: {@code select(FIELD.max())}, in SQL {@code max(..)}; null where there is no value.
     *
     * @return an aggregate
     */
    public final DecimalAggregate<M> max() {
        return new DecimalAggregate<>(model(), new AggregateTerm(AggregateFunction.MAX, name()));
    }

    /**
     * One that may be null.
     *
     * @param <M> the model
     */
    public static final class Optional<M> extends DecimalField<M> implements NullableField<M> {

        /**
         * Names the field.
         *
         * @param model the model's name
         * @param name the field's name
         */
        public Optional(String model, String name) {
            super(model, name);
        }
    }

    /**
     * One that is unique: {@code eq} names one row.
     *
     * @param <M> the model
     */
    public static class Unique<M> extends DecimalField<M> {

        /**
         * Names the field.
         *
         * @param model the model's name
         * @param name the field's name
         */
        public Unique(String model, String name) {
            super(model, name);
        }

        @Override
        public Key<M> eq(BigDecimal value) {
            return key(value);
        }

        @Override
        public Key<M> eq(long value) {
            return key(BigDecimal.valueOf(value));
        }
    }

    /**
     * One that is unique and may be null.
     *
     * @param <M> the model
     */
    public static final class OptionalUnique<M> extends Unique<M> implements NullableField<M> {

        /**
         * Names the field.
         *
         * @param model the model's name
         * @param name the field's name
         */
        public OptionalUnique(String model, String name) {
            super(model, name);
        }
    }
}
