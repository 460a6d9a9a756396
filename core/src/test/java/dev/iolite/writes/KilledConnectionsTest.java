package dev.iolite.writes;

import static dev.iolite.writes.LibraryDatabase.list;
import static dev.iolite.writes.LibraryDatabase.map;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.client.TransactionOptions;
import dev.iolite.error.ConnectionException;
import dev.iolite.error.OutcomeUnknownException;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** A hundred connections are killed by the server while several threads write rows with rows. */
@EachDatabase(DatabaseKind.POSTGRESQL)
class KilledConnectionsTest {

    private static final int WRITERS = 4;
    private static final int KILLS = 100;

    /** One that does something at this moment, of those that write. */
    private static final String KILL = "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'"
            + " order by state = 'active' desc, random() limit 1";

    private final TestDatabase database;
    private final LibraryDatabase library;
    private final Collection<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Collection<RuntimeException> errors = new ConcurrentLinkedQueue<>();

    KilledConnectionsTest(TestDatabase database) {
        this.database = database;
        this.library = new LibraryDatabase(database, database.unrecorded());
    }

    @Test
    void nothingIsTornAndNothingAcknowledgedIsLost() throws Exception {
        AtomicBoolean ended = new AtomicBoolean();
        Race.numbered(WRITERS + 1, number -> {
            if (number == WRITERS) {
                try {
                    kill();
                } finally {
                    ended.set(true);
                }
            } else {
                for (int i = 0; !ended.get(); i++) {
                    write(number + "-" + i, i % 3);
                }
            }
        });

        assertThat(errors)
                .isNotEmpty()
                .allSatisfy(error ->
                        assertThat(error).isInstanceOfAny(ConnectionException.class, OutcomeUnknownException.class));
        assertThat(library.values("User", "email")).containsAll(acknowledged);
        assertThat(acknowledged).isNotEmpty();
        for (Map<String, Object> user :
                library.model("User").findMany(map("include", map("profile", true, "edited", true)))) {
            assertThat(user.get("profile")).as("%s", user).isNotNull();
            assertThat((List<?>) user.get("edited")).as("%s", user).hasSize(2);
        }
        assertThat(library.count("Profile")).isEqualTo(library.count("User"));
        assertThat(library.count("Post")).isEqualTo(2 * library.count("User"));
    }

    private void write(String name, int way) {
        try {
            switch (way) {
                case 0 -> create(name);
                case 1 -> library.iolite().transaction(TransactionOptions.defaults(), () -> inSteps(name));
                default ->
                    library.upsert(
                            "User", map("email", name), rows(name), map("name", "x"), "include", map("edited", true));
            }
            acknowledged.add(name);
        } catch (RuntimeException e) {
            errors.add(e);
        }
    }

    private void create(String name) {
        library.create("User", rows(name));
    }

    private Map<String, Object> rows(String name) {
        return map(
                "email",
                name,
                "profile",
                map("create", map("bio", name)),
                "edited",
                map("create", list(map("title", name + "a"), map("title", name + "b"))));
    }

    private void inSteps(String name) {
        Object user = library.id("User", "email", name, "profile", map("create", map("bio", name)));
        library.create("Post", map("title", name + "a", "editorId", user));
        library.create("Post", map("title", name + "b", "editorId", user));
    }

    private void kill() {
        try (Connection connection =
                        DriverManager.getConnection(database.url(), database.username(), database.password());
                Statement statement = connection.createStatement()) {
            for (int killed = 0; killed < KILLS; ) {
                try (ResultSet result = statement.executeQuery(KILL)) {
                    killed += result.next() && result.getBoolean(1) ? 1 : 0;
                }
                TimeUnit.MILLISECONDS.sleep(15);
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        awaitAWrite();
    }

    /** The pool has new connections, and nobody needed to tell it. */
    private void awaitAWrite() {
        int before = acknowledged.size();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (acknowledged.size() < before + WRITERS) {
            assertThat(System.nanoTime()).as("no write any more").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
