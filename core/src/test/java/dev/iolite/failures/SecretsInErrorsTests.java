package dev.iolite.failures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.iolite.client.DynamicModel;
import dev.iolite.client.Iolite;
import dev.iolite.error.Code;
import dev.iolite.error.ErrorFormat;
import dev.iolite.error.IoliteFailure;
import dev.iolite.event.EventListener;
import dev.iolite.event.LogEvent;
import dev.iolite.event.QueryEvent;
import dev.iolite.jdbc.vendor.DatabaseUrl;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.schema.Schema;
import dev.iolite.schema.prisma.PrismaSchema;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What can go wrong, provoked on each database with values that must not be seen: not in messages, causes or stack traces,
 * nor in what listeners hear. Each error shows the call, marks the argument and names caller, reason, fix and code.
 */
@EachDatabase
class SecretsInErrorsTests {

    private static final String SECRET = "s3cr3t";

    private static final Schema SCHEMA = PrismaSchema.parse("""
            datasource db {
              provider = "postgresql"
            }
            model Person {
              id     Int      @id
              email  String   @unique @map("e_mail") @db.VarChar(30)
              name   String?
              size   Int?     @db.SmallInt
              data   Json?
              notes  Note[]
            }
            model Note {
              id       Int    @id
              text     String
              person   Person @relation(fields: [personId], references: [id])
              personId Int    @map("person_id")
            }
            """);

    private final TestDatabase database;
    private final List<String> heard = new ArrayList<>();

    SecretsInErrorsTests(TestDatabase database) {
        this.database = database;
        String name = database.kind().name().toLowerCase(Locale.ROOT);
        database.executeOnce(Ddl.create(SCHEMA, Dialects.named(name).orElseThrow()));
    }

    @BeforeEach
    void rows() {
        database.execute(
                "delete from \"Note\"",
                "delete from \"Person\"",
                "insert into \"Person\" (\"id\", \"e_mail\") values (1, 's3cr3t@x')",
                "insert into \"Note\" values (1, 's3cr3t', 1)");
        heard.clear();
    }

    private Iolite client(ErrorFormat format) {
        return Iolite.builder()
                .dataSource(database.dataSource())
                .schema(SCHEMA)
                .types(List.of())
                .errorFormat(format)
                .listener(new EventListener() {
                    @Override
                    public void onLog(LogEvent event) {
                        heard.add(event.toString());
                    }

                    @Override
                    public void onQuery(QueryEvent event) {
                        heard.add(event.toString());
                    }
                })
                .build();
    }

    private static String everything(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /** The error in all formats; what is asserted is that of colorless. */
    private String failing(String model, Code code, String line, Calls calls) {
        String shown = "";
        for (ErrorFormat format : ErrorFormat.values()) {
            DynamicModel rows = client(format).model(model);
            Throwable error = catchThrowable(() -> calls.call(rows));
            assertThat(error).as(line).isInstanceOf(IoliteFailure.class);
            assertThat(((IoliteFailure) error).code()).as(everything(error)).isEqualTo(code);
            assertThat(everything(error)).doesNotContain(SECRET).doesNotContain("777");
            String message = error.getMessage();
            if (format == ErrorFormat.MINIMAL) {
                assertThat(message).doesNotContain("\n").startsWith(code.id());
            } else {
                String plain = message.replaceAll("\u001b\\[\\d+m", "");
                assertThat(plain)
                        .startsWith("Invalid call of " + model + ".")
                        .contains("SecretsInErrorsTests.java:")
                        .contains("\n" + code.id() + " ")
                        .contains(line);
                shown = plain;
            }
        }
        assertThat(heard).allSatisfy(event -> assertThat(event).doesNotContain(SECRET));
        return shown;
    }

    private interface Calls {
        void call(DynamicModel rows);
    }

    private static Map<String, Object> person(int id, String email) {
        return Map.of("id", id, "email", email);
    }

    @Test
    void aTakenKeyNamesTheField() {
        String text = failing(
                "Person",
                Code.P2002,
                "    email = ?   <-- P2002",
                rows -> rows.create(Map.of("data", person(2, SECRET + "@x"))));
        assertThat(text).contains("P2002 Person.email: A row with the same email exists already. Use other values");
    }

    @Test
    void aMissingRowIsSaid() {
        failing(
                "Person",
                Code.P2025,
                "No Person found",
                rows -> rows.findUniqueOrThrow(Map.of("where", Map.of("email", SECRET))));
        failing(
                "Person",
                Code.P2025,
                "email",
                rows -> rows.update(Map.of("where", Map.of("email", SECRET), "data", Map.of("name", SECRET))));
        failing("Person", Code.P2025, "email", rows -> rows.delete(Map.of("where", Map.of("email", SECRET))));
    }

    @Test
    void aRelationThatPointsNowhereNamesTheRelation() {
        failing(
                "Note",
                Code.P2003,
                "P2003 Note",
                rows -> rows.create(Map.of("data", Map.of("id", 2, "text", SECRET, "personId", 777))));
        failing("Person", Code.P2003, "P2003 ", rows -> rows.delete(Map.of("where", Map.of("email", SECRET + "@x"))));
    }

    @Test
    void aConnectedRowThatIsMissingIsMarked() {
        failing(
                "Note",
                Code.P2025,
                "connect[0]   <-- P2025",
                rows -> rows.create(Map.of(
                        "data",
                        Map.of("id", 2, "text", SECRET, "person", Map.of("connect", Map.of("email", SECRET))))));
    }

    @Test
    void whatDoesNotFitItsColumnIsSaid() {
        if (database.kind() == DatabaseKind.SQLITE) {
            return; // its columns have no limits
        }
        failing("Person", Code.P2000, "P2000 Person", rows -> rows.create(Map.of("data", person(2, SECRET.repeat(9)))));
        failing(
                "Person",
                Code.P2020,
                "P2020 Person",
                rows -> rows.create(Map.of("data", Map.of("id", 2, "email", "b", "size", 77_777))));
    }

    @Test
    void aWrongArgumentIsMarkedWithTheOneThatWasMeant() {
        String text = failing(
                "Person",
                Code.P2009,
                "    emial = ?   <-- P2009",
                rows -> rows.findMany(Map.of("where", Map.of("emial", SECRET))));
        assertThat(text).contains("email");
        failing(
                "Person",
                Code.P2009,
                "<-- P2009",
                rows -> rows.findMany(Map.of("include", Map.of("note", Map.of("where", Map.of("text", SECRET))))));
        assertThat(heard).isNotEmpty();
    }

    @Test
    void aValueOfTheWrongTypeIsMarked() {
        Throwable error = catchThrowable(
                () -> client(ErrorFormat.COLORLESS).model("Person").findMany(Map.of("where", Map.of("id", SECRET))));
        assertThat(error).isInstanceOf(IoliteFailure.class);
        assertThat(everything(error)).doesNotContain(SECRET);
        assertThat(error.getMessage()).contains("    id = ?   <-- ");
    }

    @Test
    void documentsAreValuesWithAllTheirNames() {
        Throwable error = catchThrowable(() -> client(ErrorFormat.COLORLESS)
                .model("Person")
                .create(Map.of(
                        "data",
                        Map.of("id", 2, "email", "b", "data", Map.of(SECRET, List.of(Map.of(SECRET, 1))), "x", 1))));
        assertThat(error).isInstanceOf(IoliteFailure.class);
        assertThat(everything(error)).doesNotContain(SECRET);
        assertThat(error.getMessage()).contains("    data = ?", "    x = ?   <-- ");
    }

    @Test
    void aRawStatementThatFailsHidesItsValues() {
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> client(ErrorFormat.COLORLESS)
                        .executeRaw("insert into \"Person\" (\"id\", \"e_mail\") values (?, ?)", 3, SECRET + "@x"),
                () -> client(ErrorFormat.COLORLESS).queryRaw("select * from \"Nothing\" where \"a\" = ?", SECRET))) {
            Throwable error = catchThrowable(call);
            assertThat(error).isInstanceOf(IoliteFailure.class);
            assertThat(everything(error)).doesNotContain(SECRET);
            assertThat(error.getMessage()).startsWith("Invalid call of ").contains("SecretsInErrorsTests.java:");
        }
        assertThat(heard).allSatisfy(event -> assertThat(event).doesNotContain(SECRET));
    }

    @Test
    void anAddressShowsNoPassword() {
        for (String url : List.of(
                "postgresql://ann:" + SECRET + "@localhost:1/blog?connect_timeout=1",
                "jdbc:postgresql://localhost:1/blog?user=ann&password=" + SECRET + "&loginTimeout=1",
                "oracle://ann:" + SECRET + "@localhost/blog",
                "mysql:ann:" + SECRET)) {
            Throwable error = catchThrowable(() -> {
                DatabaseUrl place = DatabaseUrl.parse(url);
                assertThat(place).asString().doesNotContain(SECRET);
                Iolite.builder()
                        .dataSource(new DriverManagerDataSource(
                                place.jdbcUrl(), String.valueOf(place.username()), String.valueOf(place.password())))
                        .schema(SCHEMA)
                        .types(List.of())
                        .dialect("postgresql")
                        .build()
                        .model("Person")
                        .count(Map.of());
            });
            assertThat(error).as(url).isNotNull();
            assertThat(everything(error)).doesNotContain(SECRET);
        }
    }
}
