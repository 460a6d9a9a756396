package dev.iolite.dsl;

import java.util.function.Consumer;

/**
 * How a group projection's records are made. Generated for each record.
 *
 * @param <M> the model
 * @param <P> the record
 */
public abstract class GroupProjectionType<M, P> {

    private final Class<P> record;
    private final String model;
    private final Consumer<GroupQuery<M>> query;

    /**
     * Describes a group projection.
     *
     * @param record the record's class
     * @param model the model's name
     * @param query what makes the groups and what is computed: {@code by} and {@code select}
     */
    protected GroupProjectionType(Class<P> record, String model, Consumer<GroupQuery<M>> query) {
        this.record = record;
        this.model = model;
        this.query = query;
    }

    /**
     * Makes a record of a group.
     *
     * @param group the group
     * @return the record
     */
    public abstract P of(Group<M> group);

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
     * What makes the groups and what is computed.
     *
     * @return the part of the query that the record says
     */
    public final Consumer<GroupQuery<M>> query() {
        return query;
    }
}
