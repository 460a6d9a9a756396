package dev.iolite.schema;

import org.jspecify.annotations.Nullable;

/**
 * A field that leads to rows of another model, or of the same.
 *
 * @param name the name in the model
 * @param index the place among the model's relation fields, from 0
 * @param target the other model's name
 * @param many whether it leads to a list
 * @param nullable whether a to-one may be absent; false for lists
 * @param relation the relation's name, shared by its two sides
 * @param opposite the name of the field on the other side; null when it has none
 * @param link how the rows are tied, seen from the model that has this field
 * @param hidden whether it is a reverse relation that the model does not declare
 */
public record RelationField(
        String name,
        int index,
        String target,
        boolean many,
        boolean nullable,
        String relation,
        @Nullable String opposite,
        Link link,
        boolean hidden)
        implements Field {}
