package dev.iolite.writes;

import static dev.iolite.writes.LibraryDatabase.list;
import static dev.iolite.writes.LibraryDatabase.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.iolite.client.IoliteBuilder;
import dev.iolite.client.TransactionOptions;
import dev.iolite.error.Code;
import dev.iolite.error.ConnectionException;
import dev.iolite.error.InvalidInputException;
import dev.iolite.error.IoliteFailure;
import dev.iolite.error.TransactionClosedException;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The limits of time of transactions and statements, isolation, savepoints and the size of batches. */
@EachDatabase
class TransactionTermsTest {

    private static final TransactionOptions SHORT =
            TransactionOptions.defaults().timeout(Duration.ofMillis(150));

    private final TestDatabase database;
    private LibraryDatabase library;

    TransactionTermsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void empty() {
        library = new LibraryDatabase(database);
    }

    private LibraryDatabase with(Consumer<IoliteBuilder> settings) {
        return new LibraryDatabase(database, database.dataSource(), settings);
    }

    private static void sleep(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Code code(Throwable error) {
        assertThat(error).isInstanceOf(IoliteFailure.class);
        return ((IoliteFailure) error).code();
    }

    @Test
    void aStatementAfterTheDeadlineIsNotSent() {
        Throwable late = catchThrowable(() -> library.iolite().transaction(SHORT, () -> {
            library.create("Tag", map("name", "a"));
            sleep(200);
            database.statements().clear();
            library.create("Tag", map("name", "b"));
        }));
        assertThat(late).isInstanceOf(TransactionClosedException.class);
        assertThat(code(late)).isEqualTo(Code.P2028);
        assertThat(database.statements().statements()).isEmpty();
        assertThat(library.count("Tag")).isZero();
    }

    @Test
    void nothingIsCommittedAfterTheDeadline() {
        assertThatThrownBy(() -> library.iolite().transaction(SHORT, () -> {
                    library.create("Tag", map("name", "a"));
                    sleep(200);
                }))
                .isInstanceOf(TransactionClosedException.class);
        assertThat(library.count("Tag")).isZero();
    }

    @Test
    void whoCatchesTheDeadlinesErrorCommitsNothing() {
        assertThatThrownBy(() -> library.iolite().transaction(SHORT, () -> {
                    library.create("Tag", map("name", "a"));
                    sleep(200);
                    try {
                        library.iolite().transaction(() -> library.create("Tag", map("name", "b")));
                    } catch (TransactionClosedException expected) {
                        // goes on
                    }
                }))
                .isInstanceOf(TransactionClosedException.class);
        assertThat(library.count("Tag")).isZero();
    }

    @Test
    void theDeadlineOfTheClientHoldsWhereTheCallNamesNone() {
        LibraryDatabase limited = with(builder -> builder.transactionOptions(SHORT));
        assertThatThrownBy(() -> limited.iolite().transaction(TransactionOptions.serializable(), () -> sleep(200)))
                .isInstanceOf(TransactionClosedException.class);
        limited.iolite().transaction(TransactionOptions.defaults().timeout(Duration.ZERO), () -> sleep(200));
    }

    /** Some seconds of work in the words of each database. */
    private String slow() {
        return switch (database.kind()) {
            case POSTGRESQL -> "select count(*) from (select pg_sleep(6)) as t";
            case SQLITE ->
                "with recursive n(i) as (select 1 union all select i + 1 from n where i < 60000000)"
                        + " select count(*) from n";
            case H2 -> "select count(*) from system_range(1, 30000) as a, system_range(1, 30000) as b where a.x <> b.x";
        };
    }

    @Test
    void aStatementIsStoppedAtTheDeadline() {
        long start = System.nanoTime();
        Throwable late = catchThrowable(() -> library.iolite().transaction(SHORT, () -> {
            library.create("Tag", map("name", "a"));
            library.iolite().queryRaw(slow());
        }));
        assertThat(code(late)).isEqualTo(Code.P2028);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        assertThat(library.count("Tag")).isZero();
    }

    @Test
    void aStatementIsStoppedAtItsOwnLimitAndTheNextUserOfTheConnectionHasNone() {
        try (TestDatabase one = TestDatabase.open(database.kind(), 1)) {
            LibraryDatabase limited = new LibraryDatabase(
                    one, one.dataSource(), builder -> builder.statementTimeout(Duration.ofMillis(200)));
            long start = System.nanoTime();
            Throwable late = catchThrowable(() -> limited.iolite().queryRaw(slow()));
            assertThat(code(late)).isEqualTo(Code.P1008);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
            List<?> rows = new LibraryDatabase(one).iolite().queryRaw(aSecond());
            assertThat(rows).hasSize(1);
        }
    }

    /** Longer than the limit before, in whole seconds too. */
    private String aSecond() {
        return switch (database.kind()) {
            case POSTGRESQL -> "select 1 from pg_sleep(1.2)";
            case SQLITE ->
                "with recursive n(i) as (select 1 union all select i + 1 from n where i < 8000000)"
                        + " select count(*) from n";
            case H2 -> "select count(*) from system_range(1, 5000) as a, system_range(1, 5000) as b where a.x <> b.x";
        };
    }

    @Test
    void waitingForAConnectionEndsWhenTheCallSays() throws Exception {
        try (TestDatabase one = TestDatabase.open(database.kind(), 1)) {
            LibraryDatabase single = new LibraryDatabase(one, one.unrecorded());
            CountDownLatch taken = new CountDownLatch(1);
            CountDownLatch done = new CountDownLatch(1);
            Thread other = new Thread(() -> single.iolite().transaction(() -> {
                single.count("Tag");
                taken.countDown();
                await(done);
            }));
            other.start();
            await(taken);
            TransactionOptions impatient = TransactionOptions.defaults().maxWait(Duration.ofMillis(200));
            long start = System.nanoTime();
            Throwable late = catchThrowable(() ->
                    single.iolite().transaction(impatient, () -> single.create("Tag", map("name", "a"))));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
            assertThat(late).isInstanceOf(ConnectionException.class);
            assertThat(code(late)).isEqualTo(Code.P2024);
            done.countDown();
            other.join();
            single.iolite().transaction(impatient, () -> single.create("Tag", map("name", "b")));
            single.iolite().transaction(impatient, () -> {
                single.create("Tag", map("name", "c"));
                assertThatThrownBy(() -> single.iolite().transaction(impatient, () -> {
                            single.create("Tag", map("name", "d"));
                            throw new IllegalStateException("no");
                        }))
                        .hasMessage("no");
            });
            assertThat(single.values("Tag", "name")).isEqualTo(list("b", "c"));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyIsolationLevelCommits() {
        Stream.of(
                        TransactionOptions.readUncommitted(),
                        TransactionOptions.readCommitted(),
                        TransactionOptions.repeatableRead(),
                        TransactionOptions.serializable())
                .forEach(options -> library.iolite()
                        .transaction(options, () -> library.create("Tag", map("name", "" + options.isolation()))));
        assertThat(library.values("Tag", "name")).isEqualTo(list("1", "2", "4", "8"));
    }

    @Test
    void repeatableReadSeesOneStateOfTheDatabase() throws Exception {
        library.create("Tag", map("name", "a"));
        library.iolite().transaction(TransactionOptions.repeatableRead(), () -> {
            long before = library.count("Tag");
            // SQLite's writers wait in line, so that nobody can write meanwhile
            if (database.kind() != DatabaseKind.SQLITE) {
                elsewhere(() -> library.create("Tag", map("name", "b")));
            }
            assertThat(library.count("Tag")).isEqualTo(before);
        });
    }

    private static void elsewhere(Runnable work) {
        Thread thread = new Thread(work);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void savepointsNestAndAreUndoneAlone() {
        library.iolite().transaction(() -> {
            library.iolite().transaction(() -> {
                library.create("Tag", map("name", "a"));
                assertThatThrownBy(() -> library.iolite().transaction(() -> {
                            library.create("Tag", map("name", "b"));
                            library.iolite().transaction(() -> library.create("Tag", map("name", "c")));
                            library.create("Tag", map("name", "a"));
                        }))
                        .isInstanceOf(IoliteFailure.class);
                library.create("Tag", map("name", "d"));
            });
            library.create("Tag", map("name", "e"));
        });
        assertThat(library.values("Tag", "name")).isEqualTo(list("a", "d", "e"));
    }

    @Test
    void aHalfDoneNestedWriteIsUndoneByItsSavepoint() {
        Object user = library.id("User", "email", "u");
        library.iolite().transaction(() -> {
            library.create("Tag", map("name", "kept"));
            assertThatThrownBy(() -> library.iolite()
                            .transaction(() -> library.update(
                                    "User",
                                    map("id", user),
                                    map("name", "x", "posts", map("connect", list(map("title", "none")))))))
                    .isInstanceOf(IoliteFailure.class);
        });
        assertThat(library.values("Tag", "name")).isEqualTo(list("kept"));
        assertThat(library.find("User", map("id", user)).get("name")).isNull();
    }

    @Test
    void batchesHaveTheSizeThatIsSet() {
        LibraryDatabase batches = with(builder -> builder.batchSize(10));
        database.statements().clear();
        batches.model("Tag")
                .createMany(map(
                        "data",
                        IntStream.range(0, 25)
                                .mapToObj(i -> map("name", "t" + i))
                                .toList()));
        assertThat(database.statements().all()).hasSize(5).startsWith("begin").endsWith("commit");
        assertThat(library.count("Tag")).isEqualTo(25);
    }

    @Test
    void negativeLimitsAreRefused() {
        assertThatThrownBy(() -> library.iolite().transaction(SHORT.timeout(Duration.ofMillis(-1)), () -> {}))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("  timeout = ?   <-- P2019");
        assertThatThrownBy(() -> library.iolite().transaction(SHORT.maxWait(Duration.ofMillis(-1)), () -> {}))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("  maxWait = ?   <-- P2019");
        assertThatThrownBy(() -> library.iolite().transaction(SHORT.retries(-1), () -> {}))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("  retries = ?   <-- P2019");
    }
}
