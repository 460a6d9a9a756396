package dev.iolite.model;

import org.jspecify.annotations.Nullable;

/**
 * A reader of generated instances: all of it but the constructor call.
 *
 * @param <M> the model
 */
public abstract class InstanceReader<M> implements ModelReader<M> {

    // A race only makes the same value twice; it is immutable.
    private @Nullable LoadedFields last;

    /** For generated readers. */
    protected InstanceReader() {}

    /**
     * Which fields a row loads.
     *
     * @param columns for each scalar field the number of its column; -1 when it is not loaded
     * @return one object for all rows of a query
     */
    protected final LoadedFields loaded(int[] columns) {
        LoadedFields loaded = LoadedFields.of(columns, last);
        last = loaded;
        return loaded;
    }

    @Override
    public final void attach(M instance, int relation, @Nullable Object value) {
        Instance.of(instance).attach(relation, value);
    }

    @Override
    public final void attachHidden(M instance, int relation) {
        Instance.of(instance).attachHidden(relation);
    }

    @Override
    public final void attachCount(M instance, int relation, long count) {
        Instance.of(instance).attachCount(relation, count);
    }
}
