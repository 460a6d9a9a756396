package dev.iolite.dsl;

import dev.iolite.query.AggregateFunction;
import dev.iolite.query.AggregateTerm;
import java.util.Arrays;

/**
 * A field of whole numbers of 64 bits.
 *
 * @param <M> the model
 */
public class LongField<M> extends ComparableField<M, Long> {

    /**
     * Names the field.
     *
     * @param model the model's name
     * @param name the field's name
     */
    public LongField(String model, String name) {
        super(model, name);
    }

    /**
     * Equal to a value; in SQL {@code a = ?}.
     *
     * @param value the value
     * @return the condition
     */
    public Where<M> eq(long value) {
        return eq(Long.valueOf(value));
    }

    /**
     * Not equal to a value; in SQL {@code a <> ?}.
     *
     * @param value the value
     * @return the condition
     */
    public final Where<M> ne(long value) {
        return ne(Long.valueOf(value));
    }

    /**
     * Less than a value; in SQL {@code a < ?}.
     *
     * @param value the value
     * @return the condition
     */
    public final Where<M> lt(long value) {
        return lt(Long.valueOf(value));
    }

    /**
     * At most a value; in SQL {@code a <= ?}.
     *
     * @param value the value
     * @return the condition
     */
    public final Where<M> lte(long value) {
        return lte(Long.valueOf(value));
    }

    /**
     * More than a value; in SQL {@code a > ?}.
     *
     * @param value the value
     * @return the condition
     */
    public final Where<M> gt(long value) {
        return gt(Long.valueOf(value));
    }

    /**
     * At least a value; in SQL {@code a >= ?}.
     *
     * @param value the value
     * @return the condition
     */
    public final Where<M> gte(long value) {
        return gte(Long.valueOf(value));
    }

    /**
     * From one value to another, both included.
     *
     * @param low the smallest value
     * @param high the largest value
     * @return the condition
     */
    public final Where<M> between(long low, long high) {
        return between(Long.valueOf(low), Long.valueOf(high));
    }

    /**
     * Equal to one of these values; {@code in(Collection)} takes a list.
     *
     * @param values the values
     * @return the condition
     */
    public final Where<M> in(long... values) {
        return in(Arrays.stream(values).boxed().toList());
    }

    /**
     * Equal to none of these values; {@code notIn(Collection)} takes a list.
     *
     * @param values the values
     * @return the condition
     */
    public final Where<M> notIn(long... values) {
        return notIn(Arrays.stream(values).boxed().toList());
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
    public final DoubleAggregate<M> avg() {
        return new DoubleAggregate<>(model(), new AggregateTerm(AggregateFunction.AVG, name()));
    }

    /**
     * The smallest value: {@code select(FIELD.min())}, in SQL {@code min(..)}; null where there is no value.
     *
     * @return an aggregate
     */
    public final LongAggregate<M> min() {
        return new LongAggregate<>(model(), new AggregateTerm(AggregateFunction.MIN, name()));
    }

    /**
     * The largest value: {@code select(FIELD.max())}, in SQL {@code max(..)}; null where there is no value.
     *
     * @return an aggregate
     */
    public final LongAggregate<M> max() {
        return new LongAggregate<>(model(), new AggregateTerm(AggregateFunction.MAX, name()));
    }

    /**
     * One that may be null.
     *
     * @param <M> the model
     */
    public static final class Optional<M> extends LongField<M> implements NullableField<M> {

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
    public static class Unique<M> extends LongField<M> {

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
        public Key<M> eq(Long value) {
            return key(value);
        }

        @Override
        public Key<M> eq(long value) {
            return key(Long.valueOf(value));
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
