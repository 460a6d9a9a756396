package dev.iolite.dsl;

import dev.iolite.query.AggregateFunction;
import dev.iolite.query.AggregateTerm;
import java.util.ArrayList;
import java.util.List;

/**
 * A field of floating numbers of 32 bits.
 *
 * @param <M> the model
 */
public class FloatField<M> extends ComparableField<M, Float> {

    /**
     * Names the field.
     *
     * @param model the model's name
     * @param name the field's name
     */
    public FloatField(String model, String name) {
        super(model, name);
    }

    /**
     * Equal to a value; in SQL {@code a = ?}.
     *
     * @param value the value
     * @return the condition
     */
    public Where<M> eq(float value) {
        return eq(Float.valueOf(value));
    }

    /**
     * Not equal to a value; in SQL {@code a <> ?}.
     *
     * @param value the value
     * @return the condition
     */
    public final Where<M> ne(float value) {
        return ne(Float.valueOf(value));
    }

    /**
     * Less than a value; in SQL {@code a < ?}.
     *
     * @param value the value
     * @return the condition
     */
    public final Where<M> lt(float value) {
        return lt(Float.valueOf(value));
    }

    /**
     * At most a value; in SQL {@code a <= ?}.
     *
     * @param value the value
     * @return the condition
     */
    public final Where<M> lte(float value) {
        return lte(Float.valueOf(value));
    }

    /**
     * More than a value; in SQL {@code a > ?}.
     *
     * @param value the value
     * @return the condition
     */
    public final Where<M> gt(float value) {
        return gt(Float.valueOf(value));
    }

    /**
     * At least a value; in SQL {@code a >= ?}.
     *
     * @param value the value
     * @return the condition
     */
    public final Where<M> gte(float value) {
        return gte(Float.valueOf(value));
    }

    /**
     * From one value to another, both included.
     *
     * @param low the smallest value
     * @param high the largest value
     * @return the condition
     */
    public final Where<M> between(float low, float high) {
        return between(Float.valueOf(low), Float.valueOf(high));
    }

    /**
     * Equal to one of these values; {@code in(Collection)} takes a list.
     *
     * @param values the values
     * @return the condition
     */
    public final Where<M> in(float... values) {
        return in(boxed(values));
    }

    /**
     * Equal to none of these values; {@code notIn(Collection)} takes a list.
     *
     * @param values the values
     * @return the condition
     */
    public final Where<M> notIn(float... values) {
        return notIn(boxed(values));
    }

    /**
     * The sum: {@code select(FIELD.sum())}, in SQL {@code sum(..)}; null where there is no value.
     *
     * @return an aggregate
     */
    public final DoubleAggregate<M> sum() {
        return new DoubleAggregate<>(model(), new AggregateTerm(AggregateFunction.SUM, name()));
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
    public final Aggregate<M, Float> min() {
        return new Aggregate<>(model(), new AggregateTerm(AggregateFunction.MIN, name()));
    }

    /**
     * The largest value: {@code select(FIELD.max())}, in SQL {@code max(..)}; null where there is no value.
     *
     * @return an aggregate
     */
    public final Aggregate<M, Float> max() {
        return new Aggregate<>(model(), new AggregateTerm(AggregateFunction.MAX, name()));
    }

    private static List<Float> boxed(float[] values) {
        List<Float> list = new ArrayList<>(values.length);
        for (float value : values) {
            list.add(value);
        }
        return list;
    }

    /**
     * One that may be null.
     *
     * @param <M> the model
     */
    public static final class Optional<M> extends FloatField<M> implements NullableField<M> {

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
    public static class Unique<M> extends FloatField<M> {

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
        public Key<M> eq(Float value) {
            return key(value);
        }

        @Override
        public Key<M> eq(float value) {
            return key(Float.valueOf(value));
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
