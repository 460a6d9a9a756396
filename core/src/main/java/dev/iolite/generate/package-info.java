/**
 * Makes ids and times for new rows, from a clock and a random source that are given.
 *
 * <p>A kind of default goes in, a value in the field's Java type comes out. It knows no SQL and keeps no state but
 * what the ids need to be unique.
 */
@NullMarked
package dev.iolite.generate;

import org.jspecify.annotations.NullMarked;
