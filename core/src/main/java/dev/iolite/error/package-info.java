/**
 * What can go wrong, as typed exceptions below Spring's {@code DataAccessException}, with Prisma's codes.
 *
 * <p>A {@link dev.iolite.error.Failure} says what was asked, what was found, why that is refused and what to do; it
 * never holds a value of the user's data.
 */
@NullMarked
package dev.iolite.error;

import org.jspecify.annotations.NullMarked;
