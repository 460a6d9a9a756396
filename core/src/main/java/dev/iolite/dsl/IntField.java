package dev.iolite.dsl;

import dev.iolite.query.AggregateFunction;
import dev.iolite.query.AggregateTerm;
import java.util.Arrays;

/**
 * A field of whole numbers of 32 bits.
 *
 * @param <M> the model
 */
public class IntField<M> extends ComparableField<M, Integer> {

    /**
     * Names the field.
     *
     * @param model the model's name
     * @param name the field's name
     */
    public IntField(String model, String name) {
        super(model, name);
    }

    /**
     * Equal to a value; in SQL {@code a = ?}.
     *
     * @param value the value
     * @return the condition
     */
    public Where<M> eq(int value) {
        return eq(Integer.valueOf(value));
    }

    /**
     * Not equal to a value; in SQL {@code a <> ?}.
     *
     * @param value the value
     * @return the condition
     */
    public final Where<M> ne(int value) {
        return ne(Integer.valueOf(value));
    }

    /**
     * Less than a value; in SQL {@code a < ?}.
     *
     * @param value the value
     * @return the condition
     */
    public final Where<M> lt(int value) {
        return lt(Integer.valueOf(value));
    }

    /**
     * At most a value; in SQL {@code a <= ?}.
     *
     * @param value the value
     * @return the condition
     */
    public final Where<M> lte(int value) {
        return lte(Integer.valueOf(value));
    }

    /**
     * More than a value; in SQL {@code a > ?}.
     *
     * @param value the value
     * @return the condition
     */
    public final Where<M> gt(int value) {
        return gt(Integer.valueOf(value));
    }

    /**
     * At least a value; in SQL {@code a >= ?}.
     *
     * @param value the value
     * @return the condition
     */
    public final Where<M> gte(int value) {
        return gte(Integer.valueOf(value));
    }

    /**
     * From one value to another, both included.
     *
     * @param low the smallest value
     * @param high the largest value
     * @return the condition
     */
    public final Where<M> between(int low, int high) {
        return between(Integer.valueOf(low), Integer.valueOf(high));
    }

    /**
     * Equal to one of these values; {@code in(Collection)} takes a list.
     *
     * @param values the values
     * @return the condition
     */
    public final Where<M> in(int... values) {
        return in(Arrays.stream(values).boxed().toList());
    }

    /**
     * Equal to none of these values; {@code notIn(Collection)} takes a list.
     *
     * @param values the values
     * @return the condition
     */
    public final Where<M> notIn(int... values) {
        return notIn(Arrays.stream(values).boxed().toList());
    }

    /**
     * The sum: {@code select(FIELD.sum())}, in SQL {@code sum(..)}; null where there is no value.
     *
     * @return an aggregate
     */
    public final LongAggregate<M> sum() {
        return new LongAggregate<>(model(), new AggregateTerm(AggregateFunction.SUM, name()));
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
    public final Aggregate<M, Integer> min() {
        return new Aggregate<>(model(), new AggregateTerm(AggregateFunction.MIN, name()));
    }

    /**
     * The largest value: {@code select(FIELD.max())}, in SQL {@code max(..)}; null where there is no value.
     *
     * @return an aggregate
     */
    public final Aggregate<M, Integer> max() {
        return new Aggregate<>(model(), new AggregateTerm(AggregateFunction.MAX, name()));
    }

    /**
     * One that may be null.
     *
     * @param <M> the model
     */
    public static final class Optional<M> extends IntField<M> implements NullableField<M> {

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
    public static class Unique<M> extends IntField<M> {

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
        public Key<M> eq(Integer value) {
            return key(value);
        }

        @Override
        public Key<M> eq(int value) {
            return key(Integer.valueOf(value));
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
