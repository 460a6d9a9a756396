package dev.iolite.failures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.iolite.client.DynamicModel;
import dev.iolite.client.Iolite;
import dev.iolite.error.Code;
import dev.iolite.error.IoliteFailure;
import dev.iolite.schema.Schema;
import dev.iolite.schema.prisma.PrismaSchema;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Errors of which a caller hears at the commit, and after an error that was caught. */
@EachDatabase
class TransactionFailuresTests {

    private static final String SECRET = "s3cr3t";

    private static final Schema SCHEMA = PrismaSchema.parse("""
            datasource db {
              provider = "postgresql"
            }
            model Person {
              id    Int    @id @map("person_id")
              email String @unique @map("e_mail")
              notes Note[]
              @@map("persons")
            }
            model Note {
              id       Int    @id
              text     String
              person   Person @relation(fields: [personId], references: [id])
              personId Int    @map("person_id")
              @@map("notes")
            }
            """);

    private final TestDatabase database;
    private final JdbcTransactionManager manager;
    private final Iolite iolite;

    TransactionFailuresTests(TestDatabase database) {
        this.database = database;
        this.manager = new JdbcTransactionManager(database.dataSource());
        this.iolite = Iolite.builder()
                .dataSource(database.dataSource())
                .transactionManager(manager)
                .schema(SCHEMA)
                .types(List.of())
                .build();
        String later = database.kind() == DatabaseKind.H2 ? "" : " deferrable initially deferred";
        database.executeOnce(List.of(
                "create table \"persons\" (\"person_id\" integer primary key, \"e_mail\" varchar(99),"
                        + " constraint \"persons_e_mail_key\" unique (\"e_mail\")"
                        + (database.kind() == DatabaseKind.POSTGRESQL ? later : "") + ")",
                "create table \"notes\" (\"id\" integer primary key, \"text\" varchar(99), \"person_id\" integer not null,"
                        + " constraint \"notes_person_id_fkey\" foreign key (\"person_id\") references \"persons\""
                        + later + ")"));
    }

    @BeforeEach
    void rows() {
        database.execute(
                "delete from \"notes\"", "delete from \"persons\"", "insert into \"persons\" values (1, 's3cr3t@x')");
    }

    private DynamicModel people() {
        return iolite.model("Person");
    }

    private Object person(int id, String email) {
        return people().create(Map.of("data", Map.of("id", id, "email", email)));
    }

    private Object note(int id, int person) {
        return iolite.model("Note").create(Map.of("data", Map.of("id", id, "text", SECRET, "personId", person)));
    }

    private static IoliteFailure failing(ThrowingCallable call) {
        Throwable error = catchThrowable(call);
        StringWriter trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        assertThat(error).as(trace.toString()).isInstanceOf(IoliteFailure.class);
        assertThat(trace.toString()).doesNotContain(SECRET).doesNotContain("777");
        return (IoliteFailure) error;
    }

    private static void check(IoliteFailure failure, Code code, @Nullable String model, String... fields) {
        assertThat(failure.code()).as(failure.failure().message()).isEqualTo(code);
        assertThat(failure.model()).isEqualTo(model);
        assertThat(failure.fields()).containsExactly(fields);
    }

    /** Of SQLite nobody hears which key it is, and H2 does not wait for the commit. */
    @Test
    void aKeyThatPointsNowhereAtTheCommit() {
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> iolite.transaction(() -> note(1, 777)),
                () -> new TransactionTemplate(manager).execute(status -> note(1, 777)),
                () -> note(1, 777))) {
            IoliteFailure failure = failing(call);
            assertThat(failure.code()).isEqualTo(Code.P2003);
            if (database.kind() == DatabaseKind.POSTGRESQL) {
                check(failure, Code.P2003, "Note", "personId");
            }
        }
        assertThat(iolite.model("Note").count(Map.of())).isEqualTo(0);
    }

    @Test
    void aKeyThatIsTakenAtTheCommit() {
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> iolite.transaction(() -> person(2, SECRET + "@x")),
                () -> new TransactionTemplate(manager).execute(status -> person(2, SECRET + "@x")),
                () -> people().createMany(Map.of(
                        "data", List.of(Map.of("id", 5, "email", "a"), Map.of("id", 6, "email", SECRET + "@x")))))) {
            check(failing(call), Code.P2002, "Person", "email");
        }
    }

    @Test
    void afterAnErrorThatWasCaughtTheTransactionIsExplained() {
        if (database.kind() != DatabaseKind.POSTGRESQL) {
            return; // the others go on
        }
        ThrowingCallable caught = () -> new TransactionTemplate(manager).execute(status -> {
            assertThat(catchThrowable(() -> person(1, "other"))).isNotNull();
            return person(3, SECRET);
        });
        IoliteFailure failure = failing(caught);
        check(failure, Code.P2028, null);
        assertThat(failure.failure().message()).contains("failed before", "iolite.transaction", "savepoint");

        failure = failing(() -> new TransactionTemplate(manager).execute(status -> {
            person(4, "four");
            assertThat(catchThrowable(() -> person(1, "other"))).isNotNull();
            return null;
        }));
        check(failure, Code.P2028, null);
        check(
                failing(() -> iolite.transaction(() -> {
                    person(4, "four");
                    return catchThrowable(() -> iolite.queryRaw("select 1 / 0"));
                })),
                Code.P2028,
                null);
        assertThat(people().count(Map.of())).isEqualTo(1);
    }

    @Test
    void aSavepointSavesTheTransaction() {
        iolite.transaction(() -> {
            assertThat(catchThrowable(() -> iolite.transaction(() -> person(1, "other"))))
                    .isInstanceOf(IoliteFailure.class);
            return person(3, "three");
        });
        assertThat(people().count(Map.of())).isEqualTo(2);
    }

    @Test
    void aNestedRowNamesItsModelAndPlace() {
        note(1, 1);
        IoliteFailure failure = failing(() -> people().create(Map.of(
                "data",
                Map.of(
                        "id",
                        2,
                        "email",
                        "b",
                        "notes",
                        Map.of("create", List.of(Map.of("id", 7, "text", SECRET), Map.of("id", 1, "text", SECRET)))))));
        check(failure, Code.P2002, "Note", "id");
        // the database does not say which of the rows it was: a mark at the first would be wrong here
        assertThat(((Exception) failure).getMessage())
                .contains("    notes   <-- P2002")
                .doesNotContain("id = ?   <--");
    }
}
