/**
 * Models, fields, relations and keys as immutable values, with their validator and naming. Knows neither SQL nor Spring.
 */
@NullMarked
package dev.iolite.schema;

import org.jspecify.annotations.NullMarked;
