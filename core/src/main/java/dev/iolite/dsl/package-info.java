/**
 * Typed fields, relations and builders that generated code uses.
 *
 * <p>Calls such as {@code USER.email.eq("a@b.c")} go in, values of {@link dev.iolite.query} come out. It knows no schema,
 * no SQL and no connection: names and types are right because they were generated.
 */
@NullMarked
package dev.iolite.dsl;

import org.jspecify.annotations.NullMarked;
