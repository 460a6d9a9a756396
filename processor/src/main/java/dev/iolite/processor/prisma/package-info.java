/**
 * Models that come from a {@code schema.prisma}: finds the file, and says what its models look like in Java.
 *
 * <p>In goes an annotated package; out come declarations and interfaces, which are then handled like all others. It
 * knows nothing of the code that is generated for models.
 */
@NullMarked
package dev.iolite.processor.prisma;

import org.jspecify.annotations.NullMarked;
