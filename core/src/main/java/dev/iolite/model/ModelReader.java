package dev.iolite.model;

import org.jspecify.annotations.Nullable;

/**
 * Makes instances of one model from rows. Generated for each model; the door without generated code has one for maps.
 *
 * @param <M> the model
 */
public interface ModelReader<M> {

    /**
     * Makes an instance of the current row.
     *
     * @param row the row
     * @param columns for each scalar field, by its index, the number of its column; -1 when it is not loaded. Kept by
     *     nobody.
     * @return a new instance without relations
     */
    M read(Row row, int[] columns);

    /**
     * Gives an instance the rows of a relation, before anyone else sees it.
     *
     * @param instance an instance this reader made
     * @param relation the relation field's index
     * @param value an unmodifiable {@link java.util.List} of instances for a to-many relation, else the instance or null
     */
    void attach(M instance, int relation, @Nullable Object value);

    /**
     * Tells an instance that the row of a required to-one relation is hidden from the call, before anyone else sees it.
     *
     * @param instance an instance this reader made
     * @param relation the relation field's index
     */
    default void attachHidden(M instance, int relation) {
        attach(instance, relation, null);
    }

    /**
     * Gives an instance the number of rows of a relation, before anyone else sees it.
     *
     * @param instance an instance this reader made
     * @param relation the relation field's index
     * @param count the number
     */
    void attachCount(M instance, int relation, long count);
}
