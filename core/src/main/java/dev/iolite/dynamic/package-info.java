/**
 * The door without generated code: names and nested maps become queries, rows become maps.
 *
 * <p>Prisma's argument tree goes in, {@code query} records come out; all checks of names, types, required values and
 * combinations are made here. Values are taken in the field's Java type and in the forms that JSON has for it; see
 * {@link dev.iolite.dynamic.ModelRequests}. It knows no SQL and no connection.
 */
@NullMarked
package dev.iolite.dynamic;

import org.jspecify.annotations.NullMarked;
