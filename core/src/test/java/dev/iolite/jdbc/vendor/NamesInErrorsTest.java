package dev.iolite.jdbc.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.error.Code;
import dev.iolite.error.IoliteFailure;
import dev.iolite.jdbc.codec.Sql;
import dev.iolite.schema.Schema;
import dev.iolite.schema.prisma.PrismaSchema;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Names of tables, columns and constraints that are hard to turn back into models and fields. */
@EachDatabase
class NamesInErrorsTest {

    private final Schema schema = PrismaSchema.parse("""
            datasource db {
              provider = "postgresql"
            }
            model Person {
              id    Int    @id
              email String @map("e_mail")
              first String @map("first_name")
              last  String @map("last, name")
              age   Int    @map("years")
              @@unique([first, last], map: "both names")
              @@map("per son")
            }
            model Small {
              id   Int    @id
              mail String @unique(map: "same_key") @map("s_mail")
              @@map("things")
            }
            model Other {
              id   Int    @id
              code String @unique(map: "same_key") @map("o_code")
              @@map("others")
            }
            model Big {
              id   Int    @id
              code String @unique @map("c")
              @@map("Things")
            }
            """);

    private final TestDatabase database;

    NamesInErrorsTest(TestDatabase database) {
        this.database = database;
        database.executeOnce(List.of(
                "create table \"per son\" (\"id\" integer primary key, \"e_mail\" varchar(9), \"first_name\" varchar(9),"
                        + " \"last, name\" varchar(9), \"years\" smallint,"
                        + " constraint \"both names\" unique (\"first_name\", \"last, name\"),"
                        + " constraint \"per son_years_check\" check (\"years\" < 200))"));
    }

    private IoliteFailure failing(String called, String sql) {
        try (Connection connection = database.unrecorded().getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String part : sql.split("; ")) {
                    statement.execute(part);
                }
                throw new AssertionError("must fail: " + sql);
            } catch (SQLException e) {
                return (IoliteFailure)
                        ErrorTranslation.of(Sql.dialect(database), schema).translate(e, called + ".create", false);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void check(IoliteFailure failure, Code code, @Nullable String model, String... fields) {
        assertThat(failure.code()).as(failure.failure().message()).isEqualTo(code);
        assertThat(failure.model()).as(failure.failure().message()).isEqualTo(model);
        assertThat(failure.fields()).as(failure.failure().message()).containsExactly(fields);
        assertThat(failure.failure().message()).doesNotContain("s3c");
    }

    private boolean is(DatabaseKind... kinds) {
        return Set.of(kinds).contains(database.kind());
    }

    private static String person(int id, String values) {
        return "insert into \"per son\" (\"id\", \"e_mail\", \"first_name\", \"last, name\", \"years\") values (" + id
                + ", " + values + ")";
    }

    @Test
    void aCompoundKeyOfStrangeColumns() {
        if (is(DatabaseKind.SQLITE)) {
            return; // its text tells not where a name ends
        }
        check(
                failing(
                        "Other",
                        person(1, "'s3c', 's3c)=(', 's3c', 1") + "; " + person(2, "'s3c', 's3c)=(', 's3c', 1")),
                Code.P2002,
                "Person",
                "first",
                "last");
    }

    @Test
    void aCheckTellsItsField() {
        check(failing("Other", person(1, "'s3c)=(', 's3c', 's3c)=(s3c', 999")), Code.P2004, "Person", "age");
    }

    @Test
    void whatIsTooLargeTellsItsFieldWhereTheDriverDoes() {
        if (is(DatabaseKind.H2)) {
            check(failing("Other", person(1, "'s3cr3ts3cr3t', 'a', 'b', 1")), Code.P2000, "Person", "email");
            check(failing("Other", person(1, "'s3c', 'a', 'b', 77777")), Code.P2020, "Person", "age");
        }
        if (is(DatabaseKind.POSTGRESQL)) {
            check(failing("Person", person(1, "'s3cr3ts3cr3t', 'a', 'b', 1")), Code.P2000, "Person");
        }
    }

    @Test
    void aKeyOfAnExpressionTellsItsField() {
        if (is(DatabaseKind.H2)) {
            return; // it has no such keys
        }
        IoliteFailure failure = failing(
                "Person",
                "create unique index \"ux\" on \"per son\" (lower(\"e_mail\")); " + person(1, "'S3C', 'a', 'b', 1")
                        + "; " + person(2, "'s3c', 'x', 'y', 1"));
        if (is(DatabaseKind.POSTGRESQL)) {
            check(failure, Code.P2002, "Person", "email");
        } else {
            check(failure, Code.P2002, "Person");
        }
    }

    @Test
    void aPartialKeyTellsItsField() {
        if (!is(DatabaseKind.H2)) {
            check(
                    failing(
                            "Other",
                            "create unique index \"ux\" on \"per son\" (\"e_mail\") where \"id\" > 0; "
                                    + person(1, "'s3c', 'a', 'b', 1") + "; " + person(2, "'s3c', 'x', 'y', 1")),
                    Code.P2002,
                    "Person",
                    "email");
        }
    }

    @Test
    void namesThatTwoTablesShareAreTheReportedTables() {
        if (is(DatabaseKind.POSTGRESQL)) {
            check(
                    failing(
                            "Small",
                            "create schema s2; create table s2.things (id int, s_mail text constraint same_key unique);"
                                    + " insert into s2.things values (1, 's3c'); insert into s2.things values (2, 's3c')"),
                    Code.P2002,
                    "Small",
                    "mail");
            check(
                    failing(
                            "Small",
                            "create table others (id int, o_code text constraint same_key unique);"
                                    + " insert into others values (1, 's3c'); insert into others values (2, 's3c')"),
                    Code.P2002,
                    "Other",
                    "code");
        }
    }

    @Test
    void namesThatDifferInCaseAreTwo() {
        if (is(DatabaseKind.POSTGRESQL)) {
            check(
                    failing(
                            "Small",
                            "create table \"Things\" (id int, c text unique); insert into \"Things\" values (1, 's3c');"
                                    + " insert into \"Things\" values (2, 's3c')"),
                    Code.P2002,
                    "Big",
                    "code");
            check(
                    failing(
                            "Big",
                            "create table things (id int, s_mail text unique); insert into things values (1, 's3c');"
                                    + " insert into things values (2, 's3c')"),
                    Code.P2002,
                    "Small",
                    "mail");
        }
    }

    @Test
    void aPartitionIsTheModelThatWasCalled() {
        if (is(DatabaseKind.POSTGRESQL)) {
            check(
                    failing(
                            "Other",
                            "create table others (id int, o_code text, unique (id, o_code)) partition by range (id);"
                                    + " create table p1 partition of others for values from (0) to (9);"
                                    + " insert into others values (1, 's3c'); insert into others values (1, 's3c')"),
                    Code.P2002,
                    "Other",
                    "id",
                    "code");
        }
    }

    @Test
    void quotesInNamesAreNames() {
        if (!is(DatabaseKind.SQLITE)) {
            Schema schema = PrismaSchema.parse("""
                    datasource db {
                      provider = "postgresql"
                    }
                    model Quoted {
                      id Int @id @map("a\\"b")
                      @@map("we\\"ird.t")
                    }
                    """);
            try (Connection connection = database.unrecorded().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create table \"we\"\"ird.t\" (\"a\"\"b\" int primary key)");
                statement.execute("insert into \"we\"\"ird.t\" values (1)");
                statement.execute("insert into \"we\"\"ird.t\" values (1)");
                throw new AssertionError("must fail");
            } catch (SQLException e) {
                check(
                        (IoliteFailure) ErrorTranslation.of(Sql.dialect(database), schema)
                                .translate(e, "Other.create", false),
                        Code.P2002,
                        "Quoted",
                        "id");
            }
        }
    }
}
