package dev.iolite.dsl;

import dev.iolite.query.Selection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a projection's records are read. Generated for each record.
 *
 * @param <M> the model
 * @param <P> the record
 */
public abstract class ProjectionType<M, P> {

    private final Class<P> record;
    private final String model;
    private final Selection selection;

    /**
     * Describes a projection.
     *
     * @param record the record's class
     * @param model the model's name
     * @param selection what its components read, by {@code select} alone
     */
    protected ProjectionType(Class<P> record, String model, One<M> selection) {
        this.record = record;
        this.model = model;
        this.selection = OneQuery.of(model, null, selection).selection();
    }

    /**
     * Makes a record of an instance.
     *
     * @param instance an instance of which the selection was loaded
     * @return the record
     */
    public abstract P of(M instance);

    /**
     * Makes records of instances; for components that are lists of records.
     *
     * @param instances instances of which the selection was loaded
     * @return one record for each
     */
    public final List<P> list(List<M> instances) {
        return instances.stream().map(this::of).toList();
    }

    /**
     * Makes a record of an instance that may be absent; for components that are records.
     *
     * @param instance an instance of which the selection was loaded, or null
     * @return the record; null for null
     */
    public final @Nullable P orNull(@Nullable M instance) {
        return instance == null ? null : of(instance);
    }

    /**
     * The record's class.
     *
     * @return what callers name
     */
    public final Class<P> record() {
        return record;
    }

    /**
     * The model.
     *
     * @return its name
     */
    public final String model() {
        return model;
    }

    /**
     * What its components read.
     *
     * @return the selection
     */
    public final Selection selection() {
        return selection;
    }
}
