/** Models that stand in a Prisma schema beside this file. */
@PrismaSchema("library.prisma")
@NullMarked
package dev.iolite.conformance.prisma;

import dev.iolite.annotation.PrismaSchema;
import org.jspecify.annotations.NullMarked;
