package dev.iolite.dsl;

/**
 * A record that says by its components what is read of a model. The processor checks them.
 *
 * @param <M> the model
 */
public interface Projection<M> {}
