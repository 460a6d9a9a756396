package dev.iolite.dsl;

import java.util.Arrays;

/**
 * A field of an enum's values, sorted as the database sorts them.
 *
 * @param <M> the model
 * @param <E> the enum
 */
public class EnumField<M, E extends Enum<E>> extends ValueField<M, E> {

    private final Class<E> type;

    /**
     * Names the field.
     *
     * @param model the model's name
     * @param name the field's name
     * @param type the enum
     */
    public EnumField(String model, String name, Class<E> type) {
        super(model, name);
        this.type = type;
    }

    /**
     * Equal to one of these values; {@code in(Collection)} takes a list.
     * In SQL {@code role = any(?)}.
     *
     * @param values the values
     * @return the condition
     */
    @SafeVarargs
    public final Where<M> in(E... values) {
        return in(Arrays.asList(values));
    }

    /**
     * Equal to none of these values; {@code notIn(Collection)} takes a list.
     * In SQL {@code role <> all(?)}.
     *
     * @param values the values
     * @return the condition
     */
    @SafeVarargs
    public final Where<M> notIn(E... values) {
        return notIn(Arrays.asList(values));
    }

    @Override
    final Object carried(E value) {
        return value.name();
    }

    @Override
    final E received(Object value) {
        return Enum.valueOf(type, (String) value);
    }

    /**
     * One that may be null.
     *
     * @param <M> the model
     * @param <E> the enum
     */
    public static final class Optional<M, E extends Enum<E>> extends EnumField<M, E> implements NullableField<M> {

        /**
         * Names the field.
         *
         * @param model the model's name
         * @param name the field's name
         * @param type the enum
         */
        public Optional(String model, String name, Class<E> type) {
            super(model, name, type);
        }
    }

    /**
     * One that is unique: {@code eq} names one row.
     *
     * @param <M> the model
     * @param <E> the enum
     */
    public static class Unique<M, E extends Enum<E>> extends EnumField<M, E> {

        /**
         * Names the field.
         *
         * @param model the model's name
         * @param name the field's name
         * @param type the enum
         */
        public Unique(String model, String name, Class<E> type) {
            super(model, name, type);
        }

        @Override
        public Key<M> eq(E value) {
            return key(value);
        }
    }

    /**
     * One that is unique and may be null.
     *
     * @param <M> the model
     * @param <E> the enum
     */
    public static final class OptionalUnique<M, E extends Enum<E>> extends Unique<M, E> implements NullableField<M> {

        /**
         * Names the field.
         *
         * @param model the model's name
         * @param name the field's name
         * @param type the enum
         */
        public OptionalUnique(String model, String name, Class<E> type) {
            super(model, name, type);
        }
    }
}
