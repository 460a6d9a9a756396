package dev.iolite.dsl;

/**
 * A record whose components are the fields to change: a component that is null leaves its field as it is, an empty {@link
 * java.util.Optional} sets it to NULL. The processor checks it.
 *
 * @param <M> the model
 */
public interface UpdateInput<M> {}
