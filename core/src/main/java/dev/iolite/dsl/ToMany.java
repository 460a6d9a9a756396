package dev.iolite.dsl;

/**
 * A field that leads to many rows: {@code USER.posts}, {@code POST.tags}.
 *
 * @param <M> the model that has the field
 * @param <T> the model it leads to
 */
public final class ToMany<M, T> extends ListRelation<M, T> {

    /**
     * Names the field.
     *
     * @param model the name of the model that has it
     * @param name the field's name
     * @param target the name of the model it leads to
     */
    public ToMany(String model, String name, String target) {
        super(model, name, target);
    }
}
