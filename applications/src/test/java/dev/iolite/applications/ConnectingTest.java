package dev.iolite.applications;

import static dev.iolite.event.EventType.INFO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.iolite.applications.shop.CustomerRepository;
import dev.iolite.client.Iolite;
import dev.iolite.client.IoliteBuilder;
import dev.iolite.error.Code;
import dev.iolite.error.ConnectionException;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.test.Statements;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractObjectAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Opening and closing a client outside of Spring, and what is said where that goes wrong: at once, and why. */
@Timeout(20)
class ConnectingTest {

    @TempDir
    private Path folder;

    private String file() {
        return "file:" + folder.resolve("dev.db");
    }

    private static AbstractObjectAssert<?, ConnectionException> refused(ThrowingCallable code) {
        return assertThatThrownBy(code).hasMessageNotContaining("secret").asInstanceOf(type(ConnectionException.class));
    }

    @Test
    void twoClientsWorkOnOneFile() {
        try (Iolite one = Iolite.open(file());
                Iolite other = Iolite.open(file())) {
            Ddl.create(one.schema(), Dialects.named("sqlite").orElseThrow()).forEach(one::executeRaw);
            new CustomerRepository(one).create(c -> c.email("a@example.org"));
            assertThat(new CustomerRepository(other).count()).isEqualTo(1);
        }
    }

    @Test
    void aClientIsClosedOnce() {
        List<String> heard = new ArrayList<>();
        Iolite iolite = Iolite.open(file());
        iolite.on(INFO, event -> heard.add(event.message()));
        iolite.connect();
        iolite.close();
        iolite.close();
        assertThat(heard).containsExactly("Connected to SQLite.", "Disconnected.");
    }

    @Test
    void aClosedClientSaysSo() {
        Iolite iolite = Iolite.open(file());
        iolite.close();
        CustomerRepository customers = new CustomerRepository(iolite);
        for (ThrowingCallable code : List.<ThrowingCallable>of(
                iolite::connect,
                customers::count,
                () -> iolite.queryRaw("select 1"),
                () -> iolite.transaction(() -> customers.deleteAll()))) {
            refused(code).satisfies(error -> {
                assertThat(error.code()).isEqualTo(Code.P1017);
                assertThat(error).hasMessageContaining("connections was closed");
            });
        }
    }

    @Test
    void aFolderThatIsMissing() {
        refused(() -> Iolite.open("file:" + folder.resolve("no/such/dev.db"))).satisfies(error -> {
            assertThat(error.code()).isEqualTo(Code.P1001);
            assertThat(error)
                    .hasMessageContaining("The database's file cannot be opened. Look whether its folder is there");
        });
    }

    @Test
    void aWrongPassword() {
        String h2 = "jdbc:h2:" + folder.resolve("h2");
        Iolite.builder().url(h2).credentials("ann", "secret").build().close();
        refused(() -> Iolite.builder().url(h2).credentials("ann", "other").build())
                .satisfies(error -> assertThat(error.code()).isEqualTo(Code.P1000));
    }

    @Test
    void whatPostgresqlRefusesIsSaidAtOnce() {
        if (!TestDatabase.kinds().contains(DatabaseKind.POSTGRESQL)) {
            return;
        }
        try (TestDatabase database = TestDatabase.open(DatabaseKind.POSTGRESQL)) {
            Iolite.builder()
                    .url(database.url())
                    .credentials(database.username(), database.password())
                    .build()
                    .close();
            String missing = database.url().replaceFirst("/[^/?]+(\\?|$)", "/missing$1");
            IoliteBuilder other = Iolite.builder().url(missing).credentials(database.username(), database.password());
            refused(other::build).satisfies(error -> assertThat(error.code()).isEqualTo(Code.P1003));
            Iolite named = other.dialect("postgresql").build();
            refused(named::connect).satisfies(error -> assertThat(error.code()).isEqualTo(Code.P1003));
            named.close();
        }
    }

    @Test
    void aServerThatIsAwayIsReportedAtOnce() {
        long start = System.nanoTime();
        refused(() -> Iolite.open("postgresql://ann:secret@localhost:1/blog"))
                .satisfies(error -> assertThat(error.code()).isEqualTo(Code.P1001));
        try (Iolite iolite = Iolite.builder()
                .url("postgresql://ann:secret@localhost:1/blog")
                .dialect("postgresql")
                .build()) {
            refused(iolite::connect).satisfies(error -> assertThat(error.code()).isEqualTo(Code.P1001));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void anAddressWithoutADriver() {
        refused(() -> Iolite.open("mysql://ann:secret@localhost/blog"))
                .satisfies(error -> assertThat(error.code()).isEqualTo(Code.P1013))
                .satisfies(error -> assertThat(error)
                        .hasMessageContaining("No JDBC driver on the class path knows addresses that begin with"
                                + " 'jdbc:mysql:'."));
    }

    @Test
    void aTestGivesTheBuilderOfTheApplicationAnotherAddress() {
        IoliteBuilder applications = Iolite.builder().url("postgresql://db/blog");
        try (Iolite iolite = applications.url(file()).build()) {
            iolite.connect();
        }
    }

    @Test
    void statementsAreCountedWithoutSpring() {
        Statements statements = new Statements();
        try (Iolite iolite = Iolite.builder().url(file()).listener(statements).build()) {
            Ddl.create(iolite.schema(), Dialects.named("sqlite").orElseThrow()).forEach(iolite::executeRaw);
            statements.clear();
            CustomerRepository customers = new CustomerRepository(iolite);
            iolite.transaction(() -> customers.create(c -> c.email("a@example.org")));
            customers.count();
        }
        assertThat(statements).hasCount(2).hasWrites(1).hasReads(1);
    }
}
