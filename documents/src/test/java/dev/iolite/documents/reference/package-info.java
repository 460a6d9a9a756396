/** The examples of the Prisma Client API reference, each as a user of iolite writes it. */
@PrismaSchema("schema.prisma")
@NullMarked
package dev.iolite.documents.reference;

import dev.iolite.annotation.PrismaSchema;
import org.jspecify.annotations.NullMarked;
