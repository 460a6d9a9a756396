package dev.iolite.dsl;

/**
 * What {@code select} takes: fields, relations and counts.
 *
 * @param <M> the model
 */
public sealed interface Selectable<M> permits Field, Includable {

    /**
     * The name in the model.
     *
     * @return the field's name
     */
    String name();

    /**
     * Adds itself to what is read.
     *
     * @param selection what is read
     */
    void addTo(SelectionBuilder selection);
}
