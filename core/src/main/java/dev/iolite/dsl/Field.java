package dev.iolite.dsl;

import dev.iolite.model.Instance;
import dev.iolite.query.AggregateFunction;
import dev.iolite.query.AggregateTerm;
import dev.iolite.query.Condition;
import org.jspecify.annotations.Nullable;

/**
 * A field that is a column.
 *
 * @param <M> the model
 * @param <T> the Java type of its values, boxed
 */
public abstract non-sealed class Field<M, T> implements Selectable<M> {

    private final String model;
    private final String name;

    /**
     * Names the field.
     *
     * @param model the model's name
     * @param name the field's name
     */
    protected Field(String model, String name) {
        this.model = model;
        this.name = name;
    }

    /**
     * The model it belongs to.
     *
     * @return the model's name
     */
    public final String model() {
        return model;
    }

    @Override
    public final String name() {
        return name;
    }

    /**
     * The number of rows in which it is not null: {@code USER.city.count()}, in SQL {@code count(city)}.
     *
     * @return an aggregate
     */
    public final LongAggregate<M> count() {
        return new LongAggregate<>(model, new AggregateTerm(AggregateFunction.COUNT, name));
    }

    /**
     * Reads it from an instance.
     *
     * @param instance an instance that iolite or a test builder made
     * @return the value, or null
     * @throws dev.iolite.error.FieldNotLoadedException when the query did not load it
     */
    @SuppressWarnings("unchecked") // the generated field and the generated instance agree on the type
    public final @Nullable T from(M instance) {
        return (T) Instance.of(instance).get(name);
    }

    @Override
    public final void addTo(SelectionBuilder selection) {
        selection.field(name);
    }

    /** The value as queries carry it. */
    Object carried(T value) {
        return value;
    }

    /** A value that a query gave back, in the field's Java type. */
    @SuppressWarnings("unchecked") // queries give values back in the field's Java type
    T received(Object value) {
        return (T) value;
    }

    final Where<M> where(Condition condition) {
        return new Where<>(model, condition);
    }

    @Override
    public final String toString() {
        return model + "." + name;
    }
}
