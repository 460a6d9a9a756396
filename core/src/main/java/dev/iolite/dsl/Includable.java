package dev.iolite.dsl;

/**
 * What {@code include} takes: relations and counts.
 *
 * @param <M> the model
 */
public sealed interface Includable<M> extends Selectable<M> permits Relation, RelationCount, RelationCounts {}
