package dev.iolite.dsl;

import dev.iolite.query.AggregateFunction;
import dev.iolite.query.AggregateTerm;
import java.time.OffsetDateTime;
import java.util.Arrays;

/**
 * A field of points in time, always read in UTC.
 *
 * @param <M> the model
 */
public class OffsetDateTimeField<M> extends ComparableField<M, OffsetDateTime> {

    /**
     * Names the field.
     *
     * @param model the model's name
     * @param name the field's name
     */
    public OffsetDateTimeField(String model, String name) {
        super(model, name);
    }

    /**
     * Equal to one of these values; {@code in(Collection)} takes a list.
     *
     * @param values the values
     * @return the condition
     */
    public final Where<M> in(OffsetDateTime... values) {
        return in(Arrays.asList(values));
    }

    /**
     * Equal to none of these values; {@code notIn(Collection)} takes a list.
     *
     * @param values the values
     * @return the condition
     */
    public final Where<M> notIn(OffsetDateTime... values) {
        return notIn(Arrays.asList(values));
    }

    /**
     * The smallest value: {@code select(FIELD.min())}, in SQL {@code min(..)}; null where there is no value.
     *
     * @return an aggregate
     */
    public final Aggregate<M, OffsetDateTime> min() {
        return new Aggregate<>(model(), new AggregateTerm(AggregateFunction.MIN, name()));
    }

    /**
     * The largest value: {@code select(FIELD.max())}, in SQL {@code max(..)}; null where there is no value.
     *
     * @return an aggregate
     */
    public final Aggregate<M, OffsetDateTime> max() {
        return new Aggregate<>(model(), new AggregateTerm(AggregateFunction.MAX, name()));
    }

    /**
     * One that may be null.
     *
     * @param <M> the model
     */
    public static final class Optional<M> extends OffsetDateTimeField<M> implements NullableField<M> {

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
    public static class Unique<M> extends OffsetDateTimeField<M> {

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
        public Key<M> eq(OffsetDateTime value) {
            return key(value);
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
