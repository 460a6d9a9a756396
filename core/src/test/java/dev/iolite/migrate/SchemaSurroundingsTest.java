package dev.iolite.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.jdbc.codec.Sql;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.schema.Schema;
import dev.iolite.schema.prisma.PrismaSchema;
import dev.iolite.sql.dialect.Dialect;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.MetaDataAccessException;

/** The comparison among views, other database schemas, tables of others, types of PostgreSQL's own, and many tables. */
@EachDatabase
class SchemaSurroundingsTest {

    private static final Schema VIEWS = PrismaSchema.parse("""
            generator client {
              provider        = "prisma-client-js"
              previewFeatures = ["views"]
            }

            model Thing {
              id   Int    @id
              name String
            }

            view Summary {
              id   Int    @unique
              name String
            }
            """);

    private final TestDatabase database;
    private final Dialect dialect;

    SchemaSurroundingsTest(TestDatabase database) {
        this.database = database;
        this.dialect = Sql.dialect(database);
    }

    private static List<String> differences(Schema schema, TestDatabase of) throws MetaDataAccessException {
        return SchemaDiff.of(schema, Sql.dialect(of), of.unrecorded()).stream()
                .map(Difference::toString)
                .toList();
    }

    @Test
    void viewsHaveColumnsAndNothingElse() throws MetaDataAccessException {
        try (TestDatabase own = TestDatabase.open(database.kind(), 1)) {
            own.execute(Ddl.create(VIEWS, dialect));
            assertThat(differences(VIEWS, own)).containsExactly("Summary: there is no view Summary");
            own.execute("create view \"Summary\" as select \"id\" as \"key\", \"name\" from \"Thing\"");
            assertThat(differences(VIEWS, own)).containsExactly("Summary.id: the table Summary has no column id");
            own.execute("drop view \"Summary\"", "create view \"Summary\" as select \"id\", \"name\" from \"Thing\"");
            assertThat(differences(VIEWS, own)).isEmpty();
        }
    }

    @Test
    void aViewIsNoTable() throws MetaDataAccessException {
        try (TestDatabase own = TestDatabase.open(database.kind(), 1)) {
            own.execute(
                    "create table \"Base\" (\"id\" integer primary key, \"name\" varchar)",
                    "create view \"Thing\" as select * from \"Base\"",
                    "create view \"Summary\" as select * from \"Base\"");
            assertThat(differences(VIEWS, own)).containsExactly("Thing: Thing is a view, not a table");
        }
    }

    @Test
    void tablesLieInTheirDatabaseSchemas() throws MetaDataAccessException {
        if (!dialect.definitions().namespaces()) {
            return;
        }
        Schema schema = PrismaSchema.parse("""
                datasource db {
                  provider = "postgresql"
                  url      = "x"
                  schemas  = ["base", "shop"]
                }

                enum Size {
                  S
                  L

                  @@schema("shop")
                }

                model User {
                  id     Int     @id
                  orders Order[]

                  @@schema("base")
                }

                model Order {
                  id     Int    @id
                  size   Size
                  sizes  Size[]
                  user   User   @relation(fields: [userId], references: [id])
                  userId Int

                  @@schema("shop")
                }
                """);
        try (TestDatabase own = TestDatabase.open(database.kind(), 1)) {
            own.execute(Ddl.create(schema, dialect));
            own.execute("create table \"User\" (\"other\" integer not null)");
            String home = database.kind() == DatabaseKind.H2 ? "PUBLIC" : "public";
            assertThat(differences(schema, own)).isEmpty();
            own.execute(
                    "alter table \"shop\".\"Order\" drop constraint \"Order_userId_fkey\"",
                    "alter table \"User\" add primary key (\"other\")",
                    "alter table \"shop\".\"Order\" add constraint \"other\" foreign key (\"userId\") references "
                            + home + ".\"User\" (\"other\")");
            assertThat(differences(schema, own))
                    .containsExactly("Order.user: the foreign key (userId) of the table Order points to " + home
                            + ".User (other), not to User (id)");
            own.execute("alter table \"shop\".\"Order\" drop constraint \"other\"", "drop table \"base\".\"User\"");
            assertThat(differences(schema, own))
                    .contains(
                            "User: there is no table User in the database schema base, but there is one in the database"
                                    + " schema " + home);
        }
    }

    /** A table is looked for where a statement looks for it. */
    @Test
    void theSearchPathCounts() throws MetaDataAccessException {
        if (database.kind() != DatabaseKind.POSTGRESQL) {
            return;
        }
        try (TestDatabase own = TestDatabase.open(database.kind(), 1)) {
            own.execute(
                    "create schema app",
                    "create table app.\"Thing\" (\"id\" integer primary key, \"name\" text not null)",
                    "create table \"Thing\" (\"nothing\" integer not null)",
                    "create view \"Summary\" as select * from app.\"Thing\"");
            assertThat(differences(VIEWS, own)).contains("Thing.id: the table Thing has no column id");
            SingleConnectionDataSource path =
                    new SingleConnectionDataSource(own.url(), own.username(), own.password(), true);
            path.getConnection().createStatement().execute("set search_path to nowhere, app, public");
            assertThat(SchemaDiff.of(VIEWS, dialect, path)).isEmpty();
            path.getConnection()
                    .createStatement()
                    .execute("create role without_rights; grant usage on schema app to without_rights;"
                            + " set role without_rights");
            assertThat(SchemaDiff.of(VIEWS, dialect, path))
                    .as("the catalog tells all roles, whatever they may read")
                    .isEmpty();
            path.getConnection()
                    .createStatement()
                    .execute("reset role; drop owned by without_rights; drop role without_rights");
            path.destroy();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void tablesOfOthersAreNobodysBusiness() throws MetaDataAccessException {
        try (TestDatabase own = TestDatabase.open(database.kind(), 1)) {
            own.execute(
                    "create table \"Thing\" (\"id\" integer primary key, \"name\" varchar not null)",
                    "create view \"Summary\" as select \"id\", \"name\" from \"Thing\"",
                    "create table \"theirs\" (\"id\" integer primary key, \"thing\" integer not null unique references"
                            + " \"Thing\" (\"id\"))",
                    "create table \"Thin_\" (\"x\" integer)");
            assertThat(differences(VIEWS, own)).isEmpty();
        }
    }

    /** What only PostgreSQL has: its own types, and domains, which hold what their base holds. */
    @Test
    void typesOfItsOwnAreCompared() throws MetaDataAccessException {
        if (database.kind() != DatabaseKind.POSTGRESQL) {
            return;
        }
        Schema schema = PrismaSchema.parse("""
                datasource db {
                  provider = "postgresql"
                  url      = "x"
                }

                model Native {
                  id    Int      @id
                  flags String   @db.Bit(3)
                  more  String   @db.VarBit(5)
                  code  String   @db.Char(4) @default("ab")
                  mail  String   @db.Citext
                  ip    String   @db.Inet @default("10.0.0.1")
                  small Int      @db.SmallInt
                  day   DateTime @db.Date @default("2020-02-29T00:00:00Z")
                  noon  DateTime @db.Time(0)
                  doc   Json     @db.Json
                  xml   String   @db.Xml
                  oid   Int      @db.Oid
                  cost  Decimal  @db.Money
                  area  Unsupported("point")?
                  words String[] @db.VarChar(5)
                  at    DateTime[] @db.Timestamp(3)

                  @@index([words], type: Gin)
                }
                """);
        try (TestDatabase own = TestDatabase.open(database.kind(), 1)) {
            own.execute("create extension citext");
            own.execute(Ddl.create(schema, dialect));
            assertThat(differences(schema, own)).isEmpty();
            own.execute(
                    "alter table \"Native\" alter flags type bit(2), alter code type char(3), alter mail type text,"
                            + " alter small type integer, alter noon type time(3), alter doc type jsonb,"
                            + " alter words type varchar(4)[], alter at type timestamp(2)[], alter area type text",
                    "drop index \"Native_words_idx\"",
                    "create index \"Native_words_idx\" on \"Native\" (words)");
            assertThat(differences(schema, own))
                    .containsExactly(
                            "Native.flags: the column flags of the table Native is bit(2), not bit(3)",
                            "Native.code: the column code of the table Native is char(3), not char(4)",
                            "Native.mail: the column mail of the table Native is text, not citext",
                            "Native.small: the column small of the table Native is integer, not smallint",
                            "Native.words: the column words of the table Native is varchar(4)[], not varchar(5)[]",
                            "Native.at: the column at of the table Native is timestamp(2)[], not timestamp(3)[]",
                            "Native: the column area of the table Native is text, not point",
                            "Native.words: the index (words) of the table Native is a btree index, not a gin index");
        }
    }

    @Test
    void domainsHoldWhatTheirBaseHolds() throws MetaDataAccessException {
        if (database.kind() == DatabaseKind.SQLITE) {
            return;
        }
        Schema schema = PrismaSchema.parse("""
                model Person {
                  id   Int     @id
                  mail String  @default("none")
                  nick String?
                }
                """);
        try (TestDatabase own = TestDatabase.open(database.kind(), 1)) {
            own.execute(
                    "create domain \"short\" as varchar(9) default 'none'",
                    "create domain \"free\" as \"short\"",
                    "create table \"Person\" (\"id\" integer primary key, \"mail\" \"short\" not null, \"nick\" varchar)");
            assertThat(differences(schema, own)).isEmpty();
            own.execute("alter table \"Person\" alter column \"mail\" set default 'other'");
            assertThat(differences(schema, own))
                    .singleElement()
                    .asString()
                    .startsWith("Person.mail: the column mail of the table Person has the default 'other'");
        }
    }

    @Test
    void manyTablesTakeAsManySelectsAsFew() throws MetaDataAccessException {
        String models = String.join(
                "\n",
                IntStream.range(0, 300).mapToObj(SchemaSurroundingsTest::model).toList());
        Schema schema = PrismaSchema.parse(models);
        try (TestDatabase own = TestDatabase.open(database.kind(), 1)) {
            own.execute(Ddl.create(schema, dialect));
            SchemaDiff.of(schema, dialect, own.unrecorded());
            own.statements().clear();
            long start = System.nanoTime();
            assertThat(SchemaDiff.of(schema, dialect, own.dataSource())).isEmpty();
            long millis = (System.nanoTime() - start) / 1_000_000;
            assertThat(own.statements().roundTrips()).isLessThanOrEqualTo(4);
            assertThat(millis).as("milliseconds for 300 tables").isLessThan(10_000);
        }
    }

    private static String model(int number) {
        List<String> lines =
                new ArrayList<>(List.of("model Table" + number + " {", "id Int @id @default(autoincrement())"));
        IntStream.range(0, 8).forEach(i -> lines.add("field" + i + " String? @default(\"x\")"));
        lines.add("next Table" + (number + 1) % 300 + "? @relation(fields: [nextId], references: [id])");
        lines.add("nextId Int? @unique");
        lines.add("before Table" + (number + 299) % 300 + "?");
        lines.add("@@index([field0, field1])");
        lines.add("@@unique([field2, field3])");
        lines.add("}");
        return String.join("\n", lines);
    }
}
