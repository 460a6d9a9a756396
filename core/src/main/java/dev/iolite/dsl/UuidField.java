package dev.iolite.dsl;

import java.util.Arrays;
import java.util.UUID;

/**
 * A field of UUIDs.
 *
 * @param <M> the model
 */
public class UuidField<M> extends ComparableField<M, UUID> {

    /**
     * Names the field.
     *
     * @param model the model's name
     * @param name the field's name
     */
    public UuidField(String model, String name) {
        super(model, name);
    }

    /**
     * Equal to one of these values; {@code in(Collection)} takes a list.
     *
     * @param values the values
     * @return the condition
     */
    public final Where<M> in(UUID... values) {
        return in(Arrays.asList(values));
    }

    /**
     * Equal to none of these values; {@code notIn(Collection)} takes a list.
     *
     * @param values the values
     * @return the condition
     */
    public final Where<M> notIn(UUID... values) {
        return notIn(Arrays.asList(values));
    }

    /**
     * One that may be null.
     *
     * @param <M> the model
     */
    public static final class Optional<M> extends UuidField<M> implements NullableField<M> {

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
    public static class Unique<M> extends UuidField<M> {

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
        public Key<M> eq(UUID value) {
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
