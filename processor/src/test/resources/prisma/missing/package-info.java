@PrismaSchema("nowhere.prisma") // ERROR: There is no file nowhere.prisma. Put it beside package-info.java
package missing;

import dev.iolite.annotation.PrismaSchema;
