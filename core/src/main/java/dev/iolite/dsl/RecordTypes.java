package dev.iolite.dsl;

import java.util.List;

/** The records of one module that read or write models; generated, and found by {@link java.util.ServiceLoader}. */
public interface RecordTypes {

    /**
     * The projections.
     *
     * @return one for each record
     */
    List<ProjectionType<?, ?>> projections();

    /**
     * The projections of groups.
     *
     * @return one for each record
     */
    List<GroupProjectionType<?, ?>> groupProjections();

    /**
     * The inputs of creates and updates.
     *
     * @return one for each record
     */
    List<InputType<?>> inputs();
}
