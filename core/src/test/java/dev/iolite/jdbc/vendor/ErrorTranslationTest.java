package dev.iolite.jdbc.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.error.Code;
import dev.iolite.error.ConnectionException;
import dev.iolite.error.ConstraintException;
import dev.iolite.error.ForeignKeyException;
import dev.iolite.error.InvalidInputException;
import dev.iolite.error.IoliteFailure;
import dev.iolite.error.OutcomeUnknownException;
import dev.iolite.error.StatementException;
import dev.iolite.error.TransactionConflictException;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.jdbc.codec.Sql;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.schema.Schema;
import dev.iolite.schema.prisma.PrismaSchema;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@EachDatabase
class ErrorTranslationTest {

    private static final Schema SCHEMA = PrismaSchema.parse("""
            datasource db {
              provider = "postgresql"
            }

            model User {
              id       Int     @id @default(autoincrement())
              email    String  @unique @map("e_mail") @db.VarChar(20)
              first    String?
              last     String?
              age      Int?    @db.SmallInt
              posts    Post[]
              groups   Group[]

              @@unique([first, last])
              @@map("users")
            }

            model Post {
              id       Int  @id
              author   User @relation(fields: [authorId], references: [id], onDelete: Restrict)
              authorId Int  @map("author_id")
            }

            model Group {
              id    Int    @id
              users User[]
            }
            """);

    private final TestDatabase database;
    private final ErrorTranslation translation;

    ErrorTranslationTest(TestDatabase database) {
        this.database = database;
        this.translation = ErrorTranslation.of(Sql.dialect(database), SCHEMA);
    }

    @BeforeEach
    void tables() {
        for (String table : List.of("_GroupToUser", "Post", "Group", "users")) {
            database.execute("DROP TABLE IF EXISTS \"" + table + "\"");
        }
        database.execute(Ddl.create(SCHEMA, Sql.dialect(database)));
        database.execute(
                "INSERT INTO \"users\" (\"id\", \"e_mail\", \"first\", \"last\") VALUES (100, 'secret@x', 'secret', 'secret')",
                "INSERT INTO \"Post\" VALUES (1, 100)");
    }

    private DataAccessException failing(String sql, String target) {
        try (Connection connection = database.unrecorded().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            throw new AssertionError("must fail: " + sql);
        } catch (SQLException e) {
            return translation.translate(e, target, false);
        }
    }

    private static void check(
            DataAccessException found,
            Class<? extends DataAccessException> type,
            Code code,
            @Nullable String model,
            String... fields) {
        assertThat(found).as(found.getMessage()).isExactlyInstanceOf(type);
        IoliteFailure failure = (IoliteFailure) found;
        assertThat(failure.code()).isEqualTo(code);
        assertThat(failure.model()).isEqualTo(model);
        assertThat(failure.fields()).containsExactly(fields);
        for (Throwable cause = found; cause != null; cause = cause.getCause()) {
            assertThat(String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT))
                    .doesNotContain("secret");
        }
    }

    private String insert(String columns, String values) {
        return "INSERT INTO \"users\" (" + columns + ") VALUES (" + values + ")";
    }

    @Test
    void uniqueNamesTheField() {
        check(
                failing(insert("\"e_mail\"", "'secret@x'"), "User.create"),
                UniqueConstraintException.class,
                Code.P2002,
                "User",
                "email");
    }

    @Test
    void uniqueNamesAllFieldsOfACompoundKey() {
        check(
                failing(insert("\"e_mail\", \"first\", \"last\"", "'other', 'secret', 'secret'"), "User.create"),
                UniqueConstraintException.class,
                Code.P2002,
                "User",
                "first",
                "last");
    }

    @Test
    void uniqueNamesTheIdAndTheModelOfANestedRow() {
        check(
                failing("INSERT INTO \"Post\" VALUES (1, 100)", "User.create"),
                UniqueConstraintException.class,
                Code.P2002,
                "Post",
                "id");
    }

    @Test
    void foreignKeysNameTheRelationWhereTheDriverTells() {
        DataAccessException missing = failing("INSERT INTO \"Post\" VALUES (2, 99)", "Post.create");
        DataAccessException used = failing("DELETE FROM \"users\"", "User.delete");
        if (database.kind() == DatabaseKind.SQLITE) {
            check(missing, ForeignKeyException.class, Code.P2003, "Post");
            assertThat(missing).hasMessageContaining("Post.author");
            check(used, ForeignKeyException.class, Code.P2003, "User");
            assertThat(used).hasMessageContaining("Post.author");
        } else {
            check(missing, ForeignKeyException.class, Code.P2003, "Post", "authorId");
            check(used, ForeignKeyException.class, Code.P2003, "Post", "authorId");
        }
        check(
                failing("INSERT INTO \"_GroupToUser\" VALUES (7, 7)", "Group.update"),
                ForeignKeyException.class,
                Code.P2003,
                "Group");
    }

    @Test
    void nullNamesTheField() {
        check(
                failing(insert("\"first\"", "'x'"), "User.create"),
                ConstraintException.class,
                Code.P2011,
                "User",
                "email");
    }

    @Test
    void whatDoesNotFitIsSaid() {
        if (database.kind() != DatabaseKind.SQLITE) {
            check(
                    failing(insert("\"e_mail\"", "'secret secret secret secret secret'"), "User.create"),
                    ConstraintException.class,
                    Code.P2000,
                    "User",
                    fieldsTold("email"));
            check(
                    failing(insert("\"e_mail\", \"age\"", "'x', 70000"), "User.create"),
                    ConstraintException.class,
                    Code.P2020,
                    "User",
                    fieldsTold("age"));
        }
    }

    /** PostgreSQL does not tell which value does not fit. */
    private String[] fieldsTold(String field) {
        return database.kind() == DatabaseKind.POSTGRESQL ? new String[0] : new String[] {field};
    }

    @Test
    void missingTablesAndColumnsAreSaid() {
        check(failing("SELECT * FROM \"nothing\"", "User.findMany"), StatementException.class, Code.P2021, "User");
        check(
                failing("SELECT t0.\"nothing\" FROM \"users\" AS t0", "User.findMany"),
                StatementException.class,
                Code.P2022,
                "User");
    }

    @Test
    void divisionByZeroIsSaid() {
        if (database.kind() != DatabaseKind.SQLITE) {
            check(failing("SELECT 1 / 0", "User.updateMany"), InvalidInputException.class, Code.P2020, "User");
        }
    }

    @Test
    void aSearchThatDoesNotParseIsBadInput() {
        if (database.kind() == DatabaseKind.POSTGRESQL) {
            check(
                    failing("SELECT to_tsquery('secret secret')", "User.findMany"),
                    InvalidInputException.class,
                    Code.P2007,
                    "User");
        }
    }

    @Test
    void deadlockIsAConflict() throws Exception {
        if (database.kind() == DatabaseKind.SQLITE) {
            return;
        }
        database.execute("INSERT INTO \"users\" (\"id\", \"e_mail\") VALUES (200, 'two')");
        CyclicBarrier bothHaveOne = new CyclicBarrier(2);
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> lockTwo(200, 100, bothHaveOne));
        @Nullable Throwable found = null;
        try {
            lockTwo(100, 200, bothHaveOne);
        } catch (DataAccessException e) {
            found = e;
        }
        try {
            other.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            found = e.getCause();
        }
        assertThat(found).isInstanceOf(TransactionConflictException.class);
    }

    private void lockTwo(int first, int second, CyclicBarrier bothHaveOne) {
        try (Connection connection = database.unrecorded().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("UPDATE \"users\" SET \"age\" = 1 WHERE \"id\" = " + first);
                bothHaveOne.await(10, TimeUnit.SECONDS);
                statement.execute("UPDATE \"users\" SET \"age\" = 1 WHERE \"id\" = " + second);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw translation.translate(e, "User.update", false);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void serializationFailureIsAConflict() throws SQLException {
        if (database.kind() != DatabaseKind.POSTGRESQL) {
            return;
        }
        try (Connection one = database.unrecorded().getConnection();
                Statement reading = one.createStatement()) {
            one.setAutoCommit(false);
            one.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            reading.execute("SELECT * FROM \"users\"");
            database.execute("UPDATE \"users\" SET \"age\" = 5");
            try {
                reading.execute("UPDATE \"users\" SET \"age\" = 6");
                throw new AssertionError("must fail");
            } catch (SQLException e) {
                check(
                        translation.translate(e, "User.update", false),
                        TransactionConflictException.class,
                        Code.P2034,
                        "User");
            } finally {
                one.rollback();
            }
        }
    }

    @Test
    void aBusyFileIsAConflict() throws SQLException {
        if (database.kind() != DatabaseKind.SQLITE) {
            return;
        }
        try (Connection one = database.unrecorded().getConnection();
                Statement writing = one.createStatement();
                Connection two = database.unrecorded().getConnection();
                Statement waiting = two.createStatement()) {
            one.setAutoCommit(false);
            writing.execute("UPDATE \"users\" SET \"age\" = 5");
            waiting.execute("PRAGMA busy_timeout = 10");
            try {
                waiting.execute("UPDATE \"users\" SET \"age\" = 6");
                throw new AssertionError("must fail");
            } catch (SQLException e) {
                check(
                        translation.translate(e, "User.update", false),
                        TransactionConflictException.class,
                        Code.P2034,
                        "User");
            } finally {
                waiting.execute("PRAGMA busy_timeout = 10000");
                one.rollback();
                one.setAutoCommit(true);
            }
        }
    }

    @Test
    void aConnectionLostDuringAWriteLeavesItsOutcomeUnknown() throws SQLException {
        if (database.kind() != DatabaseKind.POSTGRESQL) {
            return;
        }
        SQLException lost = lost();
        check(
                translation.translate(lost, "User.create", true),
                OutcomeUnknownException.class,
                Code.OUTCOME_UNKNOWN,
                "User");
        check(translation.translate(lost, "User.findMany", false), ConnectionException.class, Code.P1017, null);
    }

    private SQLException lost() throws SQLException {
        try (Connection connection = database.unrecorded().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pg_backend_pid())");
            throw new AssertionError("must fail");
        } catch (SQLException e) {
            return e;
        }
    }

    @Test
    void aConnectionLostDuringTheCommitLeavesItsOutcomeUnknown() {
        if (database.kind() != DatabaseKind.POSTGRESQL) {
            return;
        }
        JdbcTransactionManager manager = new JdbcTransactionManager(database.unrecorded());
        translation.install(manager, database.unrecorded());
        JdbcTemplate jdbc = new JdbcTemplate(database.unrecorded());
        assertThatThrownBy(() -> new TransactionTemplate(manager).executeWithoutResult(status -> {
                    jdbc.update(insert("\"e_mail\"", "'lost'"));
                    Integer connection = jdbc.queryForObject("SELECT pg_backend_pid()", Integer.class);
                    database.execute("SELECT pg_terminate_backend(" + connection + ")");
                }))
                .isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void namesGivenInTheDatabaseAreUnderstood() {
        if (database.kind() != DatabaseKind.POSTGRESQL) {
            return;
        }
        database.execute(
                "ALTER TABLE \"users\" RENAME CONSTRAINT \"users_e_mail_key\" TO \"old_name\"",
                "ALTER TABLE \"Post\" RENAME CONSTRAINT \"Post_author_id_fkey\" TO \"old_reference\"");
        check(
                failing(insert("\"e_mail\"", "'secret@x'"), "User.create"),
                UniqueConstraintException.class,
                Code.P2002,
                "User",
                "email");
        check(
                failing("INSERT INTO \"Post\" VALUES (2, 99)", "User.create"),
                ForeignKeyException.class,
                Code.P2003,
                "Post",
                "authorId");
        check(
                failing("DELETE FROM \"users\"", "User.delete"),
                ForeignKeyException.class,
                Code.P2003,
                "Post",
                "authorId");
    }

    @Test
    void aPoolerThatMixesUpStatementsNamesTheCure() {
        for (String state : List.of("42P05", "26000")) {
            assertThat(translation.translate(new SQLException("secret", state), "User.findMany", false))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("prepareThreshold=0");
        }
        assertThat(translation.translate(new SQLTransientConnectionException("secret"), "User.findMany", false))
                .hasMessageContaining("P2024");
    }
}
