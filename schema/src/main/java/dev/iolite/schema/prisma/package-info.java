/**
 * Reads and writes the datamodel language of Prisma 5 to 7: text in, declarations and a checked
 * {@link dev.iolite.schema.Schema} out, and back.
 *
 * <p>{@link dev.iolite.schema.prisma.PrismaSchema} is the door. Reading goes text, tokens, syntax, declarations; each step
 * reports problems with their place and goes on. It knows no database beyond the names of Prisma's native types.
 */
@NullMarked
package dev.iolite.schema.prisma;

import org.jspecify.annotations.NullMarked;
