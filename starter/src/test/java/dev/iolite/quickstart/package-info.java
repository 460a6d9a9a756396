/** The blog of the quickstart, as an application that has nothing but the starter and a {@code schema.prisma}. */
@PrismaSchema
@NullMarked
package dev.iolite.quickstart;

import dev.iolite.annotation.PrismaSchema;
import org.jspecify.annotations.NullMarked;
