package dev.iolite.dsl;

import java.util.Arrays;

/**
 * A field of bytes.
 *
 * @param <M> the model
 */
public class BytesField<M> extends ValueField<M, byte[]> {

    /**
     * Names the field.
     *
     * @param model the model's name
     * @param name the field's name
     */
    public BytesField(String model, String name) {
        super(model, name);
    }

    /**
     * Equal to one of these values; {@code in(Collection)} takes a list.
     *
     * @param values the values
     * @return the condition
     */
    public final Where<M> in(byte[]... values) {
        return in(Arrays.asList(values));
    }

    /**
     * Equal to none of these values; {@code notIn(Collection)} takes a list.
     *
     * @param values the values
     * @return the condition
     */
    public final Where<M> notIn(byte[]... values) {
        return notIn(Arrays.asList(values));
    }

    @Override
    Object carried(byte[] value) {
        return value.clone();
    }

    /**
     * One that may be null.
     *
     * @param <M> the model
     */
    public static final class Optional<M> extends BytesField<M> implements NullableField<M> {

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
    public static class Unique<M> extends BytesField<M> {

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
        public Key<M> eq(byte[] value) {
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
