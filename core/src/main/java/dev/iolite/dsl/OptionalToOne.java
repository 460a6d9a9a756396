package dev.iolite.dsl;

import dev.iolite.query.Condition;
import org.jspecify.annotations.Nullable;

/**
 * A field that leads to one row or none: {@code USER.profile}.
 *
 * @param <M> the model that has the field
 * @param <T> the model it leads to
 */
public final class OptionalToOne<M, T> extends SingleRelation<M, T> {

    /**
     * Names the field.
     *
     * @param model the name of the model that has it
     * @param name the field's name
     * @param target the name of the model it leads to
     * @param opposite the name of the field on the other side; null when it has none
     */
    public OptionalToOne(String model, String name, String target, @Nullable String opposite) {
        super(model, name, target, opposite);
    }

    /**
     * There is no row at the other end: {@code USER.profile.isNull()}.
     * In SQL {@code author_id is null} where this row holds the key, else {@code not exists (..)}.
     *
     * @return the condition
     */
    public Where<M> isNull() {
        return new Where<>(model(), new Condition.ToOneIsNull(name(), false));
    }

    /**
     * There is a row at the other end.
     * {@code USER.profile.isNotNull()}, in SQL {@code exists (..)}.
     *
     * @return the condition
     */
    public Where<M> isNotNull() {
        return new Where<>(model(), new Condition.ToOneIsNull(name(), true));
    }
}
