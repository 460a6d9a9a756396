package dev.iolite.jdbc.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.iolite.client.Iolite;
import dev.iolite.error.Code;
import dev.iolite.error.IoliteFailure;
import dev.iolite.schema.Schema;
import dev.iolite.schema.prisma.PrismaSchema;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Databases that cannot be had, as a caller hears of them: with and without a pool. */
@EachDatabase
class ConnectionFailuresTest {

    private static final String SECRET = "s3cr3t";

    private static final Schema SCHEMA = PrismaSchema.parse("""
            datasource db {
              provider = "postgresql"
            }
            model Person {
              id   Int     @id
              name String?
            }
            """);

    private final TestDatabase database;

    @TempDir
    private Path folder;

    ConnectionFailuresTest(TestDatabase database) {
        this.database = database;
    }

    private void fails(Code code, String url, String user, String password) {
        fails(code, url, user, password, client -> client.model("Person").count(Map.of()));
    }

    private void fails(Code code, String url, String user, String password, Consumer<Iolite> call) {
        check(code, new DriverManagerDataSource(url, user, password), call);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(3000);
        config.setInitializationFailTimeout(-1);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            check(code, pool, call);
        }
    }

    private void check(Code code, DataSource source, Consumer<Iolite> call) {
        try {
            call.accept(client(source));
            throw new AssertionError("must fail with " + code);
        } catch (DataAccessException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            assertThat(((IoliteFailure) e).code()).as(trace.toString()).isEqualTo(code);
            assertThat(((IoliteFailure) e).failure().remedy()).isNotBlank();
            assertThat(trace.toString()).doesNotContain(SECRET);
        }
    }

    private Iolite client(DataSource source) {
        return Iolite.builder()
                .dataSource(source)
                .schema(SCHEMA)
                .types(List.of())
                .dialect(database.kind().name().toLowerCase(java.util.Locale.ROOT))
                .build();
    }

    private boolean is(DatabaseKind kind) {
        return database.kind() == kind;
    }

    private String url(String found, String replacement) {
        return database.url().replaceFirst(found, replacement);
    }

    private String with(String parameter) {
        return database.url() + (database.url().contains("?") ? "&" : "?") + parameter;
    }

    @Test
    void aWrongPasswordOrUser() {
        if (is(DatabaseKind.H2)) {
            try (TestDatabase own = TestDatabase.open(DatabaseKind.H2)) {
                fails(Code.P1000, own.url(), own.username() + "x", SECRET);
            }
        }
        if (is(DatabaseKind.POSTGRESQL)) {
            fails(Code.P1000, database.url(), SECRET, SECRET);
        }
    }

    @Test
    void aDatabaseThatIsNotThere() throws IOException {
        if (is(DatabaseKind.POSTGRESQL)) {
            fails(Code.P1003, url("/[^/?]+(\\?|$)", "/nothing$1"), database.username(), database.password());
        }
        if (is(DatabaseKind.H2)) {
            fails(Code.P1003, "jdbc:h2:" + folder.resolve("nothing") + ";IFEXISTS=TRUE", "sa", SECRET);
        }
        if (is(DatabaseKind.SQLITE)) {
            Path text = folder.resolve("text.db");
            Files.writeString(text, "This is no database, and it is longer than a header of one.".repeat(40));
            check(
                    Code.P1003,
                    new DriverManagerDataSource("jdbc:sqlite:" + text),
                    client -> client.queryRaw("select 1 from x"));
            fails(Code.P1001, "jdbc:sqlite:" + folder.resolve("no/folder/x.db"), "", "");
        }
    }

    @Test
    void aServerThatIsNotThere() {
        if (is(DatabaseKind.POSTGRESQL)) {
            fails(Code.P1001, "jdbc:postgresql://localhost:1/blog?password=" + SECRET, "ann", SECRET);
            fails(Code.P1001, "jdbc:postgresql://no.such.host.invalid/blog", "ann", SECRET);
        }
        if (is(DatabaseKind.H2)) {
            fails(Code.P1001, "jdbc:h2:tcp://localhost:1/blog", "ann", SECRET);
        }
    }

    @Test
    void aServerThatAcceptsAndSaysNothing() throws IOException {
        if (is(DatabaseKind.POSTGRESQL)) {
            try (ServerSocket silent = new ServerSocket(0)) {
                fails(
                        Code.P1002,
                        "jdbc:postgresql://localhost:" + silent.getLocalPort()
                                + "/blog?socketTimeout=1&connectTimeout=1&sslmode=disable&gssEncMode=disable",
                        "ann",
                        SECRET);
            }
        }
    }

    @Test
    void encryptionThatTheServerDoesNotOffer() {
        if (is(DatabaseKind.POSTGRESQL)) {
            fails(Code.P1011, with("sslmode=require"), database.username(), database.password());
        }
    }

    @Test
    void aFileThatIsDamagedOrFullOrReadOnly() throws IOException {
        if (!is(DatabaseKind.SQLITE)) {
            return;
        }
        Path file = folder.resolve("rows.db");
        String url = "jdbc:sqlite:" + file;
        Consumer<Iolite> write =
                client -> client.model("Person").create(Map.of("data", Map.of("id", 1, "name", SECRET.repeat(5000))));
        Iolite client = client(new DriverManagerDataSource(url));
        client.executeRaw("create table \"Person\" (\"id\" integer primary key, \"name\" text)");
        check(Code.P2039, new DriverManagerDataSource(url + "?max_page_count=2"), write);
        check(Code.P2039, new DriverManagerDataSource(url + "?open_mode=1"), write);
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 4096, bytes.length, (byte) 7);
        Files.write(file, bytes);
        check(
                Code.P2039,
                new DriverManagerDataSource(url),
                any -> any.model("Person").findMany(Map.of()));
    }

    @Test
    void aPoolThatWasClosed() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.username());
        config.setPassword(database.password());
        HikariDataSource pool = new HikariDataSource(config);
        Iolite client = client(pool);
        pool.close();
        check(Code.P1017, pool, any -> client.model("Person").count(Map.of()));
    }

    @Test
    void tooManyConnections() {
        if (is(DatabaseKind.POSTGRESQL)) {
            database.execute(
                    "create role few login password 'few' connection limit 0", "grant all on schema public to few");
            fails(Code.P2037, database.url(), "few", "few");
        }
    }

    @BeforeEach
    void table() {
        database.executeOnce(List.of("create table \"Person\" (\"id\" integer primary key, \"name\" varchar(9))"));
    }

    @Test
    void valuesThatAreTooManyOrTooFew() {
        Iolite client = client(database.dataSource());
        check(Code.P1016, database.dataSource(), any -> client.queryRaw("select 1 where 1 = ?"));
        check(Code.P1016, database.dataSource(), any -> client.queryRaw("select 1 where 1 = ?", 1, 2));
        check(Code.P1016, database.dataSource(), any -> client.queryRaw("select 1", 1));
        check(
                Code.P1016,
                database.dataSource(),
                any -> client.executeRaw("delete from \"Person\" where \"id\" = ?", 1, 2));
        check(Code.P1016, database.dataSource(), any -> client.executeRaw("delete from \"Person\" where \"id\" = ?"));
        if (is(DatabaseKind.POSTGRESQL)) {
            Object[] many = java.util.stream.IntStream.range(0, 70_000).boxed().toArray();
            check(
                    Code.P2029,
                    database.dataSource(),
                    any -> client.queryRaw("select 1 where 1 in (" + "?,".repeat(69_999) + "?)", many));
        }
    }

    @Test
    void aRawStatementThatIsWrong() {
        Iolite client = client(database.dataSource());
        check(Code.P2010, database.dataSource(), any -> client.queryRaw("selekt '" + SECRET + "'"));
        check(Code.P2010, database.dataSource(), any -> client.queryRaw("select " + SECRET + "(1)"));
    }
}
