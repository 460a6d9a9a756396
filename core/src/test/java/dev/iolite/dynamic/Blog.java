package dev.iolite.dynamic;

import dev.iolite.error.InvalidInputException;
import dev.iolite.query.LoadStrategy;
import dev.iolite.schema.Schema;
import dev.iolite.schema.prisma.PrismaSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.jspecify.annotations.Nullable;

/** The models of the tests, and short ways to write argument trees. */
final class Blog {

    static final Schema SCHEMA = PrismaSchema.parse("""
            model User {
              id        Int      @id @default(autoincrement())
              email     String   @unique
              name      String?
              age       Int?
              limit     Int?
              views     BigInt   @default(0)
              balance   Decimal  @default(0)
              role      Role     @default(USER)
              tags      String[]
              settings  Json?
              avatar    Bytes?
              born      DateTime?
              nicknames String[]
              posts     Post[]
              profile   Profile?
              firstName String
              lastName  String
              @@unique([firstName, lastName])
            }

            model Profile {
              id     Int    @id
              bio    String
              userId Int    @unique
              user   User   @relation(fields: [userId], references: [id])
            }

            model Post {
              id         Int        @id @default(autoincrement())
              title      String
              content    String?
              likes      Int        @default(0)
              authorId   Int?
              author     User?      @relation(fields: [authorId], references: [id])
              categories Category[]
              comments   Comment[]
            }

            model Comment {
              id     Int    @id
              text   String
              postId Int
              post   Post   @relation(fields: [postId], references: [id])
            }

            model Category {
              id    Int    @id
              name  String @unique
              posts Post[]
            }

            view Recent {
              title String
              likes Int
            }

            enum Role {
              USER
              ADMIN
            }
            """);

    private Blog() {}

    static ModelRequests model(String name) {
        return new ModelRequests(SCHEMA, SCHEMA.model(name), LoadStrategy.QUERY);
    }

    /** A map that may hold nulls, in the order given. */
    static Map<String, @Nullable Object> tree(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            tree.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return tree;
    }

    static ThrowableAssertAlternative<InvalidInputException> refused(Supplier<?> call) {
        return Assertions.assertThatExceptionOfType(InvalidInputException.class).isThrownBy(call::get);
    }
}
