package dev.iolite.dsl;

/**
 * A record whose components are the fields of a new row; safe to be read from a web request, since it can name no other
 * field. The processor checks it.
 *
 * @param <M> the model
 */
public interface CreateInput<M> {}
