package dev.iolite.dsl;

import dev.iolite.model.Instance;
import dev.iolite.query.ReadArguments;
import dev.iolite.query.Selection;
import org.jspecify.annotations.Nullable;

/**
 * A field that leads to rows of another model. It holds names only: two models may refer to each other in their
 * constants, and none needs the other to be initialised.
 *
 * @param <M> the model that has the field
 * @param <T> the model it leads to
 */
public abstract sealed class Relation<M, T> implements Includable<M> permits SingleRelation, ListRelation {

    private final String model;
    private final String name;
    private final String target;

    Relation(String model, String name, String target) {
        this.model = model;
        this.name = name;
        this.target = target;
    }

    /**
     * The model that has the field.
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
     * The model it leads to.
     *
     * @return the model's name
     */
    public final String target() {
        return target;
    }

    @Override
    public final void addTo(SelectionBuilder selection) {
        selection.relation(name, ReadArguments.ALL, Selection.DEFAULT);
    }

    final @Nullable Object read(M instance) {
        return Instance.of(instance).get(name);
    }

    @Override
    public final String toString() {
        return model + "." + name;
    }
}
