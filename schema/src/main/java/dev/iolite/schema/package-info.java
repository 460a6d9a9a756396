/**
 * The immutable description of the models that everything in iolite is driven by: fields, keys, relations and how
 * they lie in the database.
 *
 * <p>In go declarations from the annotation processor or from a {@code schema.prisma}; out comes a checked
 * {@link dev.iolite.schema.Schema}. It knows no SQL and no connection.
 */
@NullMarked
package dev.iolite.schema;

import org.jspecify.annotations.NullMarked;
