package dev.iolite.dsl;

/**
 * A record that says by its components what makes groups and what is computed for each. The processor checks them.
 *
 * @param <M> the model
 */
public interface GroupProjection<M> {}
