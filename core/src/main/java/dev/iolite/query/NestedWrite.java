package dev.iolite.query;

/**
 * An operation on the rows at the other end of a relation, as part of a write.
 *
 * @param relation the relation field's name, in the model of the row that is written
 * @param operation what is done
 */
public record NestedWrite(String relation, NestedOperation operation) {}
