package dev.iolite.writes;

import static dev.iolite.writes.LibraryDatabase.list;
import static dev.iolite.writes.LibraryDatabase.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.client.TransactionOptions;
import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.OutcomeUnknownException;
import dev.iolite.error.TransactionConflictException;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whole transactions that are run again after a conflict, and what is never run again. */
@EachDatabase
class ConflictRetriesTest {

    private final TestDatabase database;
    private final AtomicInteger attempts = new AtomicInteger();
    private LibraryDatabase library;

    ConflictRetriesTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void empty() {
        library = new LibraryDatabase(database);
    }

    /** Read, then write what was read plus one: without a retry some of these fail, without isolation some are lost. */
    @Test
    void noIncrementIsLostAndNoneFails() throws Exception {
        library.create("User", map("email", "u", "views", 0));
        Race.of(6, () -> {
            for (int i = 0; i < 5; i++) {
                library.iolite().transaction(TransactionOptions.serializable().retries(100), () -> {
                    attempts.incrementAndGet();
                    int views =
                            (Integer) library.find("User", map("email", "u")).get("views");
                    library.update("User", map("email", "u"), map("views", views + 1));
                });
            }
        });
        assertThat(library.values("User", "views")).isEqualTo(list(30));
        assertThat(attempts.get()).isGreaterThanOrEqualTo(30);
    }

    /** Each locks the row that the other one wants next; SQLite's writers wait in line, so that nothing conflicts there. */
    @Test
    void bothOfTwoThatDeadlockGetTheirWay() throws Exception {
        library.create("Tag", map("name", "a"));
        library.create("Tag", map("name", "b"));
        CyclicBarrier both = new CyclicBarrier(2);
        AtomicInteger number = new AtomicInteger();
        Race.of(2, () -> {
            boolean first = number.getAndIncrement() == 0;
            AtomicInteger mine = new AtomicInteger();
            library.iolite().transaction(TransactionOptions.readCommitted().retries(10), () -> {
                library.update("Tag", map("name", first ? "a" : "b"), map("name", first ? "a" : "b"));
                if (mine.getAndIncrement() == 0) {
                    meet(both);
                }
                library.update("Tag", map("name", first ? "b" : "a"), map("name", first ? "b" : "a"));
                library.create("Shelf", map("name", first ? "1" : "2"));
            });
        });
        assertThat(library.values("Shelf", "name")).isEqualTo(list("1", "2"));
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(500, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | BrokenBarrierException expected) {
            // where the second one waits for the first they do not meet
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TransactionConflictException conflict() {
        return new TransactionConflictException(Failure.of(Code.P2034, null, "made"));
    }

    @Test
    void eachAttemptBeginsWithNothingOfTheOneBefore() {
        library.iolite().transaction(TransactionOptions.defaults().retries(2), () -> {
            library.create("Tag", map("name", "a"));
            if (attempts.incrementAndGet() < 3) {
                throw conflict();
            }
        });
        assertThat(attempts.get()).isEqualTo(3);
        assertThat(library.values("Tag", "name")).isEqualTo(list("a"));
    }

    @Test
    void attemptsAreBoundedAndTheLastErrorIsTheOneToSee() {
        TransactionConflictException error = conflict();
        assertThatThrownBy(() -> library.iolite()
                        .transaction(TransactionOptions.defaults().retries(2), () -> {
                            attempts.incrementAndGet();
                            throw error;
                        }))
                .isSameAs(error);
        assertThat(attempts.get()).isEqualTo(3);
    }

    @Test
    void insideACallersTransactionTheErrorPassesAtOnce() {
        assertThatThrownBy(() -> library.iolite()
                        .transaction(() -> library.iolite()
                                .transaction(TransactionOptions.defaults().retries(5), () -> {
                                    attempts.incrementAndGet();
                                    throw conflict();
                                })))
                .isInstanceOf(TransactionConflictException.class);
        assertThat(attempts.get()).isEqualTo(1);
    }

    @Test
    void anUnknownOutcomeIsNeverRepeated() {
        assertThatThrownBy(() -> library.iolite()
                        .transaction(TransactionOptions.defaults().retries(5), () -> {
                            attempts.incrementAndGet();
                            throw new OutcomeUnknownException(
                                    Failure.of(Code.OUTCOME_UNKNOWN, null, "made"), conflict());
                        }))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThat(attempts.get()).isEqualTo(1);
    }

    @Test
    void otherErrorsAreNotRepeated() {
        assertThatThrownBy(() -> library.iolite()
                        .transaction(TransactionOptions.defaults().retries(5), () -> {
                            attempts.incrementAndGet();
                            library.create("Tag", map("name", "a"));
                            library.create("Tag", map("name", "a"));
                        }))
                .isInstanceOf(UniqueConstraintException.class);
        assertThat(attempts.get()).isEqualTo(1);
    }
}
