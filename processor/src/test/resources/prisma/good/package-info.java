@PrismaSchema("schema.prisma")
package good;

import dev.iolite.annotation.PrismaSchema;
