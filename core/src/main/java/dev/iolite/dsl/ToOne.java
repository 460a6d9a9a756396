package dev.iolite.dsl;

import org.jspecify.annotations.Nullable;

/**
 * A field that always leads to one row: {@code POST.author}.
 *
 * @param <M> the model that has the field
 * @param <T> the model it leads to
 */
public final class ToOne<M, T> extends SingleRelation<M, T> {

    /**
     * Names the field.
     *
     * @param model the name of the model that has it
     * @param name the field's name
     * @param target the name of the model it leads to
     * @param opposite the name of the field on the other side; null when it has none
     */
    public ToOne(String model, String name, String target, @Nullable String opposite) {
        super(model, name, target, opposite);
    }
}
