package dev.iolite.dsl;

/**
 * A field that is true or false.
 *
 * @param <M> the model
 */
public class BooleanField<M> extends ValueField<M, Boolean> {

    /**
     * Names the field.
     *
     * @param model the model's name
     * @param name the field's name
     */
    public BooleanField(String model, String name) {
        super(model, name);
    }

    /**
     * Equal to a value; in SQL {@code a = ?}.
     *
     * @param value the value
     * @return the condition
     */
    public Where<M> eq(boolean value) {
        return eq(Boolean.valueOf(value));
    }

    /**
     * Not equal to a value; in SQL {@code a <> ?}.
     *
     * @param value the value
     * @return the condition
     */
    public final Where<M> ne(boolean value) {
        return ne(Boolean.valueOf(value));
    }

    /**
     * One that may be null.
     *
     * @param <M> the model
     */
    public static final class Optional<M> extends BooleanField<M> implements NullableField<M> {

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
    public static class Unique<M> extends BooleanField<M> {

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
        public Key<M> eq(Boolean value) {
            return key(value);
        }

        @Override
        public Key<M> eq(boolean value) {
            return key(Boolean.valueOf(value));
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
