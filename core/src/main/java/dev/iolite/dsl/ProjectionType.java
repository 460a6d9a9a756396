package dev.iolite.dsl;

import dev.iolite.query.Selection;

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
