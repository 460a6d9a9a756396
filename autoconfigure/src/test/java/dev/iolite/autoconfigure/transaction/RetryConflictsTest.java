package dev.iolite.autoconfigure.transaction;

import static dev.iolite.autoconfigure.shop.CustomerFields.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.autoconfigure.shop.Customer;
import dev.iolite.autoconfigure.shop.CustomerRepository;
import dev.iolite.client.Iolite;
import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.OutcomeUnknownException;
import dev.iolite.error.TransactionConflictException;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** {@code @RetryConflicts} around {@code @Transactional}. */
@EachDatabase
class RetryConflictsTest {

    private final TestDatabase database;
    private final AtomicInteger attempts = new AtomicInteger();

    RetryConflictsTest(TestDatabase database) {
        this.database = database;
    }

    @Configuration
    @EnableResilientMethods
    static class SpringsOwnRetries {}

    private interface Check {
        void run(Transfers transfers, CustomerRepository customers, Iolite iolite) throws Exception;
    }

    @BeforeEach
    void empty() {
        Bank.open(database);
    }

    private void run(Check check, Class<?>... more) {
        Bank.on(database, more)
                .withBean(Transfers.class)
                .run(context -> check.run(
                        context.getBean(Transfers.class),
                        context.getBean(CustomerRepository.class),
                        context.getBean(Iolite.class)));
    }

    /** Each reads both rows and changes its own: serial they would not both do it. PostgreSQL refuses one at first. */
    @Test
    void aRealSerializationFailureIsRunAgain() {
        run((transfers, customers, iolite) -> {
            customers.create(c -> c.email("a").name("on"));
            customers.create(c -> c.email("b").name("on"));
            CyclicBarrier both = new CyclicBarrier(2);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            List<Future<Integer>> results = threads.invokeAll(List.of(
                    () -> transfers.stubborn(() -> leave(customers, both, "a")),
                    () -> transfers.stubborn(() -> leave(customers, both, "b"))));
            for (Future<Integer> result : results) {
                result.get();
            }
            threads.shutdown();
            if (database.kind() == DatabaseKind.POSTGRESQL) {
                assertThat(customers.count(CUSTOMER.name.eq("on"))).isEqualTo(1);
                assertThat(attempts.get()).isGreaterThanOrEqualTo(3);
            }
        });
    }

    /** The last one who is on stays on. */
    private int leave(CustomerRepository customers, CyclicBarrier both, String email) {
        attempts.incrementAndGet();
        List<Customer> on = customers.findMany(q -> q.where(CUSTOMER.name.eq("on")));
        try {
            both.await(500, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | BrokenBarrierException expected) {
            // the other one waits in line, or is through
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (on.size() > 1) {
            customers.update(CUSTOMER.email.eq(email), c -> c.name("off"));
        }
        return on.size();
    }

    private static TransactionConflictException conflict() {
        return new TransactionConflictException(Failure.of(Code.P2034, null, "made"));
    }

    @Test
    void eachAttemptIsATransactionOfItsOwn() {
        Check check = (transfers, customers, iolite) -> {
            attempts.set(0);
            String email = "a" + System.nanoTime();
            long before = customers.count();
            transfers.thrice(() -> {
                customers.create(c -> c.email(email));
                if (attempts.incrementAndGet() < 3) {
                    throw conflict();
                }
                return 1;
            });
            assertThat(attempts.get()).isEqualTo(3);
            assertThat(customers.count()).isEqualTo(before + 1);
        };
        run(check);
        run(check, SpringsOwnRetries.class);
    }

    @Test
    void attemptsAreBounded() {
        run((transfers, customers, iolite) -> {
            assertThatThrownBy(() -> transfers.thrice(() -> {
                        attempts.incrementAndGet();
                        throw conflict();
                    }))
                    .isInstanceOf(TransactionConflictException.class);
            assertThat(attempts.get()).isEqualTo(3);
        });
    }

    @Test
    void insideACallersTransactionNothingIsRunAgain() {
        run((transfers, customers, iolite) -> {
            assertThatThrownBy(() -> iolite.transaction(() -> transfers.thrice(() -> {
                        attempts.incrementAndGet();
                        throw conflict();
                    })))
                    .isInstanceOf(TransactionConflictException.class);
            assertThat(attempts.get()).isEqualTo(1);
            // on SQLite the inner transaction would wait for the end of the outer one
            if (database.kind() == DatabaseKind.SQLITE) {
                return;
            }
            assertThatThrownBy(() -> iolite.transaction(() -> transfers.thriceByItself(() -> {
                        attempts.incrementAndGet();
                        throw conflict();
                    })))
                    .isInstanceOf(TransactionConflictException.class);
            assertThat(attempts.get()).isEqualTo(2);
        });
    }

    @Test
    void anUnknownOutcomeIsNeverRepeatedAndOtherErrorsNeither() {
        run((transfers, customers, iolite) -> {
            assertThatThrownBy(() -> transfers.thrice(() -> {
                        attempts.incrementAndGet();
                        throw new OutcomeUnknownException(Failure.of(Code.OUTCOME_UNKNOWN, null, "made"), conflict());
                    }))
                    .isInstanceOf(OutcomeUnknownException.class);
            assertThatThrownBy(() -> transfers.thrice(() -> {
                        attempts.incrementAndGet();
                        throw new IllegalStateException("no", conflict());
                    }))
                    .hasMessage("no");
            assertThat(attempts.get()).isEqualTo(2);
        });
    }

    @Test
    void conflictsThatOtherBeansMeetCountToo() {
        run((transfers, customers, iolite) -> {
            assertThat(transfers.thrice(() -> {
                        if (attempts.incrementAndGet() < 2) {
                            throw new CannotAcquireLockException("of a JdbcTemplate");
                        }
                        return "done";
                    }))
                    .isEqualTo("done");
            assertThat(attempts.get()).isEqualTo(2);
        });
    }
}
