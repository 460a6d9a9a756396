package dev.iolite.dsl;

import dev.iolite.query.AggregateFunction;
import dev.iolite.query.AggregateTerm;
import dev.iolite.query.Comparison;
import dev.iolite.query.Condition;
import dev.iolite.query.Data;
import dev.iolite.query.Operand;
import dev.iolite.query.Refusal;
import java.util.Arrays;
import java.util.List;

/**
 * A field of whole numbers of 16 bits; literals are ints, so that {@code eq(5)} compiles.
 *
 * @param <M> the model
 */
public class ShortField<M> extends ComparableField<M, Short> {

    /**
     * Names the field.
     *
     * @param model the model's name
     * @param name the field's name
     */
    public ShortField(String model, String name) {
        super(model, name);
    }

    /**
     * Equal to a value; in SQL {@code a = ?}.
     *
     * @param value the value
     * @return the condition
     */
    public Where<M> eq(int value) {
        return compare(Comparison.EQ, operand(value));
    }

    /**
     * Not equal to a value; in SQL {@code a <> ?}.
     *
     * @param value the value
     * @return the condition
     */
    public final Where<M> ne(int value) {
        return compare(Comparison.NE, operand(value));
    }

    /**
     * Less than a value; in SQL {@code a < ?}.
     *
     * @param value the value
     * @return the condition
     */
    public final Where<M> lt(int value) {
        return compare(Comparison.LT, operand(value));
    }

    /**
     * At most a value; in SQL {@code a <= ?}.
     *
     * @param value the value
     * @return the condition
     */
    public final Where<M> lte(int value) {
        return compare(Comparison.LTE, operand(value));
    }

    /**
     * More than a value; in SQL {@code a > ?}.
     *
     * @param value the value
     * @return the condition
     */
    public final Where<M> gt(int value) {
        return compare(Comparison.GT, operand(value));
    }

    /**
     * At least a value; in SQL {@code a >= ?}.
     *
     * @param value the value
     * @return the condition
     */
    public final Where<M> gte(int value) {
        return compare(Comparison.GTE, operand(value));
    }

    /**
     * From one value to another, both included.
     *
     * @param low the smallest value
     * @param high the largest value
     * @return the condition
     */
    public final Where<M> between(int low, int high) {
        return gte(low).and(lte(high));
    }

    /**
     * Equal to one of these values; {@code in(Collection)} takes a list.
     *
     * @param values the values
     * @return the condition
     */
    public final Where<M> in(int... values) {
        return member(values, false);
    }

    /**
     * Equal to none of these values; {@code notIn(Collection)} takes a list.
     *
     * @param values the values
     * @return the condition
     */
    public final Where<M> notIn(int... values) {
        return member(values, true);
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
    public final Aggregate<M, Short> min() {
        return new Aggregate<>(model(), new AggregateTerm(AggregateFunction.MIN, name()));
    }

    /**
     * The largest value: {@code select(FIELD.max())}, in SQL {@code max(..)}; null where there is no value.
     *
     * @return an aggregate
     */
    public final Aggregate<M, Short> max() {
        return new Aggregate<>(model(), new AggregateTerm(AggregateFunction.MAX, name()));
    }

    /** A change of the field by a number. */
    final Data.Change change(Data.Change.Arithmetic.Operator operator, int by) {
        Operand operand = operand(by);
        return operand instanceof Operand.Refused refused
                ? new Data.Change.Refused(refused.refusal())
                : new Data.Change.Arithmetic(operator, (short) by);
    }

    final Operand operand(int value) {
        if (value == (short) value) {
            return new Operand.Value((short) value);
        }
        return new Operand.Refused(Refusal.of(Values.refused(
                model(), name(), "The number does not fit into 16 bits.", "Use a number from -32768 to 32767.")));
    }

    private Where<M> member(int[] values, boolean negated) {
        for (int value : values) {
            if (operand(value) instanceof Operand.Refused refused) {
                return where(new Condition.In(name(), refused, negated, false));
            }
        }
        List<Short> list =
                Arrays.stream(values).mapToObj(value -> (short) value).toList();
        return negated ? notIn(list) : in(list);
    }

    /**
     * One that may be null.
     *
     * @param <M> the model
     */
    public static final class Optional<M> extends ShortField<M> implements NullableField<M> {

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
    public static class Unique<M> extends ShortField<M> {

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
        public Key<M> eq(Short value) {
            return key(value);
        }

        @Override
        public Key<M> eq(int value) {
            return Key.of(model(), new Key.Part(name(), operand(value)));
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
