@PrismaSchema // ERROR: schema.prisma:3:8: There is no type Sting. Did you mean String?
package bad;

import dev.iolite.annotation.PrismaSchema;
