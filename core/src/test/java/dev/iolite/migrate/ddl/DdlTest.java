package dev.iolite.migrate.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.error.NotSupportedException;
import dev.iolite.jdbc.codec.Sql;
import dev.iolite.schema.Schema;
import dev.iolite.schema.prisma.PrismaSchema;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

@EachDatabase
class DdlTest {

    private static final Schema SCHEMA = PrismaSchema.parse("""
            datasource db {
              provider = "postgresql"
            }

            enum Role {
              USER
              ADMIN @map("it's admin")
            }

            model User {
              id         Int      @id @default(autoincrement())
              email      String   @unique @db.VarChar(191)
              name       String?
              role       Role     @default(ADMIN)
              roles      Role[]   @default([USER])
              tags       String[]
              active     Boolean  @default(true)
              score      Float    @default(1.5)
              credit     Decimal  @default("10.25") @db.Decimal(10, 2)
              views      BigInt   @default(0)
              born       DateTime @default("2026-01-31T10:20:30.123Z") @db.Timestamptz(3)
              day        DateTime @default("2026-01-31T00:00:00Z") @db.Date
              meta       Json     @default("{\\"a\\": 1}")
              photo      Bytes    @default("aGk=")
              motto      String   @default("it's \\"me\\" \\\\")
              key        String   @default(dbgenerated())
              manager    User?    @relation("Reports", fields: [managerId], references: [id])
              managerId  Int?
              reports    User[]   @relation("Reports")
              favourite  Post?    @relation("Favourite", fields: [favouriteId], references: [id])
              favouriteId String? @unique
              posts      Post[]   @relation("Author")

              @@unique([name, managerId])
              @@index([born(sort: Desc), name])
              @@map("users")
            }

            model Post {
              id         String     @id @default(uuid())
              author     User       @relation("Author", fields: [authorId], references: [id], onDelete: Cascade)
              authorId   Int        @map("author_id")
              fans       User?      @relation("Favourite")
              categories Category[]
              parts      Part[]
              tags       String[]

              @@index([tags], type: Gin)
            }

            model Category {
              first  String
              second String
              posts  Post[]

              @@id([first, second])
            }

            model Part {
              post   Post   @relation(fields: [postId], references: [id])
              postId String
              number Int

              @@id([postId, number])
            }
            """);

    private final TestDatabase database;

    DdlTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void everythingIsCreated(Golden golden) throws SQLException {
        List<String> script = Ddl.create(SCHEMA, Sql.dialect(database));
        database.execute(script);

        try (Connection connection = database.unrecorded().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO \"users\" (\"email\", \"key\") VALUES ('a', 'k')");
            statement.execute("INSERT INTO \"Post\" (\"id\", \"author_id\", \"tags\") VALUES ('p', 1, "
                    + Sql.dialect(database)
                            .constant(
                                    List.of("x"),
                                    new dev.iolite.sql.ColumnType(
                                            dev.iolite.schema.ScalarType.STRING, true, null, null))
                    + ")");
            statement.execute("INSERT INTO \"Category\" VALUES ('a', 'b')");
            statement.execute("INSERT INTO \"_CategoryToPost\" VALUES ('a', 'b', 'p')");
            statement.execute("DELETE FROM \"users\"");
            try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM \"_CategoryToPost\"")) {
                rows.next();
                assertThat(rows.getInt(1))
                        .as("links left after the author is gone")
                        .isZero();
            }
        }
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            database.statements().clear();
            // What the log holds is the script itself: the golden file is the whole DDL.
            for (String sql : reversedDrops()) {
                statement.execute(sql);
            }
            database.statements().clear();
            for (String sql : script) {
                statement.execute(sql);
            }
        }
        golden.check();
    }

    private List<String> reversedDrops() {
        return switch (database.kind()) {
            case POSTGRESQL -> List.of("DROP SCHEMA public CASCADE", "CREATE SCHEMA public");
            case H2 -> List.of("DROP ALL OBJECTS");
            case SQLITE ->
                List.of(
                        "PRAGMA foreign_keys=off",
                        "DROP TABLE \"_CategoryToPost\"",
                        "DROP TABLE \"Part\"",
                        "DROP TABLE \"Category\"",
                        "DROP TABLE \"Post\"",
                        "DROP TABLE \"users\"",
                        "PRAGMA foreign_keys=on");
        };
    }

    @Test
    void sqliteCountsUpOnlyTheWholeId() {
        Schema schema = PrismaSchema.parse("""
                model Line {
                  number Int @default(autoincrement())
                  page   Int

                  @@id([number, page])
                }
                """);
        if (database.kind() == DatabaseKind.SQLITE) {
            assertThatThrownBy(() -> Ddl.create(schema, Dialects.SQLITE))
                    .isInstanceOf(NotSupportedException.class)
                    .hasMessageContaining("Line.number");
        } else {
            assertThat(Ddl.create(schema, Sql.dialect(database))).hasSize(1);
        }
    }
}
