package dev.iolite.dsl;

import dev.iolite.query.Condition;

/**
 * A field that may be null.
 *
 * @param <M> the model
 */
public interface NullableField<M> {

    /**
     * The model it belongs to.
     *
     * @return the model's name
     */
    String model();

    /**
     * The name in the model.
     *
     * @return the field's name
     */
    String name();

    /**
     * Rows without a value: {@code USER.name.isNull()}, in SQL {@code name is null}.
     *
     * @return the condition
     */
    default Where<M> isNull() {
        return new Where<>(model(), new Condition.IsNull(name(), false));
    }

    /**
     * Rows with a value: {@code USER.name.isNotNull()}, in SQL {@code name is not null}.
     *
     * @return the condition
     */
    default Where<M> isNotNull() {
        return new Where<>(model(), new Condition.IsNull(name(), true));
    }
}
