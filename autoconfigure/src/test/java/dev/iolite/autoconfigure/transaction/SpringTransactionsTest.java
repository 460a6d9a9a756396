package dev.iolite.autoconfigure.transaction;

import static dev.iolite.autoconfigure.shop.CustomerFields.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import dev.iolite.autoconfigure.shop.Customer;
import dev.iolite.autoconfigure.shop.CustomerRepository;
import dev.iolite.autoconfigure.shop.PurchaseRepository;
import dev.iolite.client.Iolite;
import dev.iolite.error.Code;
import dev.iolite.error.IoliteFailure;
import dev.iolite.error.RecordNotFoundException;
import dev.iolite.error.TransactionClosedException;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Repositories in Spring's transactions of every kind, together with other beans on the same data source. */
@EachDatabase
class SpringTransactionsTest {

    private final TestDatabase database;

    SpringTransactionsTest(TestDatabase database) {
        this.database = database;
    }

    /** The application's beans. */
    private record App(
            Work work,
            CustomerRepository customers,
            PurchaseRepository purchases,
            JdbcTemplate jdbc,
            Iolite iolite,
            PlatformTransactionManager manager) {

        Customer create(String name) {
            return customers.create(c -> c.email(name).name(name));
        }

        void fail(String name) {
            create(name);
            throw new IllegalStateException("no");
        }

        void assertKept(String... names) {
            assertThat(customers.findMany(q -> q.orderBy(CUSTOMER.email.asc())))
                    .extracting(Customer::getEmail)
                    .isEqualTo(Arrays.asList(names));
        }
    }

    @BeforeEach
    void empty() {
        Bank.open(database);
    }

    private void run(Consumer<App> test) {
        run(database, test);
    }

    private static void run(TestDatabase where, Consumer<App> test) {
        Bank.on(where, Work.class)
                .run(context -> test.accept(new App(
                        context.getBean(Work.class),
                        context.getBean(CustomerRepository.class),
                        context.getBean(PurchaseRepository.class),
                        context.getBean(JdbcTemplate.class),
                        context.getBean(Iolite.class),
                        context.getBean(PlatformTransactionManager.class))));
    }

    @Test
    void requiredIsOneTransactionWithOtherBeans() {
        run(app -> {
            assertThatThrownBy(() -> app.work.required(() -> {
                        app.create("a");
                        assertThat(app.jdbc.update("update \"customer\" set \"name\" = 'x' where \"email\" = 'a'"))
                                .isEqualTo(1);
                        assertThat(app.customers
                                        .findUniqueOrThrow(CUSTOMER.email.eq("a"))
                                        .getName())
                                .isEqualTo("x");
                        app.work.required(() -> app.fail("b"));
                    }))
                    .hasMessage("no");
            app.assertKept();
            app.work.required(() -> {
                app.create("c");
                app.jdbc.update("update \"customer\" set \"name\" = 'x' where \"email\" = 'c'");
            });
            assertThat(app.customers.findUniqueOrThrow(CUSTOMER.email.eq("c")).getName())
                    .isEqualTo("x");
        });
    }

    /** SQLite lets one transaction write at a time, and the outer one would have to end first. */
    private boolean oneWriter() {
        return database.kind() == DatabaseKind.SQLITE;
    }

    @Test
    void requiresNewIsKeptWhenTheOuterOneFails() {
        run(app -> {
            app.work.requiresNew(() -> app.create("alone"));
            app.assertKept("alone");
            if (oneWriter()) {
                return;
            }
            assertThatThrownBy(() -> app.work.required(() -> {
                        app.work.requiresNew(() -> app.create("inner"));
                        app.fail("outer");
                    }))
                    .hasMessage("no");
            app.assertKept("alone", "inner");
        });
    }

    @Test
    void nestedIsUndoneAlone() {
        run(app -> {
            app.work.required(() -> {
                app.create("a");
                assertThatThrownBy(() -> app.work.nested(() -> app.fail("b"))).hasMessage("no");
                app.work.nested(() -> app.create("c"));
                assertThatThrownBy(() -> app.iolite.transaction(() -> app.fail("d")))
                        .hasMessage("no");
            });
            app.assertKept("a", "c");
        });
    }

    @Test
    void supportsJoinsOrWritesEachStatementByItself() {
        run(app -> {
            assertThatThrownBy(() -> app.work.supports(() -> {
                        app.create("a");
                        app.customers.create(c ->
                                c.email("b").purchases(p -> p.create(x -> x.thing("1"), x -> x.thing("2"))));
                        app.fail("c");
                    }))
                    .hasMessage("no");
            app.assertKept("a", "b", "c");
            assertThatThrownBy(() -> app.work.required(() -> app.work.supports(() -> app.fail("d"))))
                    .hasMessage("no");
            app.assertKept("a", "b", "c");
        });
    }

    @Test
    void notSupportedWritesOutsideOfTheTransaction() {
        run(app -> {
            assertThatThrownBy(() -> app.work.notSupported(() -> app.fail("alone")))
                    .hasMessage("no");
            app.assertKept("alone");
            if (oneWriter()) {
                return;
            }
            assertThatThrownBy(() -> app.work.required(() -> {
                        app.work.notSupported(() -> app.create("outside"));
                        app.fail("inside");
                    }))
                    .hasMessage("no");
            app.assertKept("alone", "outside");
        });
    }

    @Test
    void mandatoryAndNeverRefuseWhatTheyDoNotWant() {
        run(app -> {
            assertThatThrownBy(() -> app.work.mandatory(() -> app.create("a")))
                    .isInstanceOf(IllegalTransactionStateException.class);
            assertThatThrownBy(() -> app.work.required(() -> app.work.never(() -> app.create("b"))))
                    .isInstanceOf(IllegalTransactionStateException.class);
            app.work.required(() -> app.work.mandatory(() -> app.create("c")));
            app.work.never(() -> app.create("d"));
            app.assertKept("c", "d");
        });
    }

    @Test
    void isolationHoldsForRepositories() {
        run(app -> app.work.serializable(() -> {
            app.create("a");
            assertThat(app.jdbc.execute((ConnectionCallback<Integer>) Connection::getTransactionIsolation))
                    .isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
        }));
    }

    @Test
    void readOnlyReadsEverywhereAndRefusesWritesWhereTheDatabaseDoes() {
        run(app -> {
            app.create("a");
            app.work.readOnly(() -> app.assertKept("a"));
            if (database.kind() == DatabaseKind.POSTGRESQL) {
                Throwable refused = catchThrowable(() -> app.work.readOnly(() -> app.create("b")));
                assertThat(((IoliteFailure) refused).code()).isEqualTo(Code.P2039);
            }
            app.assertKept("a");
        });
    }

    @Test
    void theTimeoutIsLookedAtBeforeEachStatement() {
        run(app -> {
            Throwable late = catchThrowable(() -> app.work.aSecondLong(() -> {
                app.create("a");
                sleep(1100);
                app.create("b");
            }));
            assertThat(late).isInstanceOf(TransactionClosedException.class);
            assertThat(((IoliteFailure) late).code()).isEqualTo(Code.P2028);
            app.assertKept();
        });
    }

    private static void sleep(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void rollbackRulesAreSprings() {
        run(app -> {
            assertThatThrownBy(() -> app.work.withCheckedErrors(() -> {
                        app.create("kept");
                        throw new IOException("checked");
                    }))
                    .hasMessage("checked");
            assertThatThrownBy(() -> app.work.rollbackForIo(() -> {
                        app.create("undone");
                        throw new IOException("checked");
                    }))
                    .hasMessage("checked");
            assertThatThrownBy(() -> app.work.keepingWhenNotFound(() -> {
                        app.create("kept too");
                        app.customers.update(CUSTOMER.email.eq("none"), c -> c.name("x"));
                    }))
                    .isInstanceOf(RecordNotFoundException.class);
            app.assertKept("kept", "kept too");
        });
    }

    @Test
    void transactionTemplatesAndTheClientsTransactionsMix() {
        run(app -> {
            TransactionTemplate template = new TransactionTemplate(app.manager);
            template.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
            app.iolite.transaction(() -> {
                app.create("a");
                template.executeWithoutResult(status -> {
                    app.create("b");
                    status.setRollbackOnly();
                });
                app.work.mandatory(() -> app.create("c"));
            });
            app.assertKept("a", "c");
        });
    }

    @Test
    void noConnectionInTimeIsATypedErrorHereToo() throws Exception {
        try (HikariDataSource one = new HikariDataSource()) {
            one.setJdbcUrl(database.url());
            one.setUsername(database.username());
            one.setPassword(database.password());
            one.setMaximumPoolSize(1);
            one.setConnectionTimeout(250);
            Bank.on(one, Work.class).run(context -> {
                Work work = context.getBean(Work.class);
                Iolite iolite = context.getBean(Iolite.class);
                try (Connection taken = one.getConnection()) {
                    assertThat(taken.isValid(1)).isTrue();
                    Throwable late = catchThrowable(() -> work.required(() -> {}));
                    assertThat(((IoliteFailure) late).code()).isEqualTo(Code.P2024);
                    late = catchThrowable(() -> iolite.model("Customer").count(Map.of()));
                    assertThat(((IoliteFailure) late).code()).isEqualTo(Code.P2024);
                }
            });
        }
    }

    /** A pool of one connection: a second one would be waited for in vain. */
    @Test
    void aUnitOfWorkNeverTakesASecondConnection() {
        try (TestDatabase one = TestDatabase.open(database.kind(), 1)) {
            Bank.open(one);
            run(one, app -> {
                Runnable writes = () -> {
                    Customer customer = app.customers.create(c -> c.email("a" + System.nanoTime())
                            .purchases(p -> p.create(x -> x.thing("1"), x -> x.thing("2"))));
                    app.customers.upsert(
                            CUSTOMER.email.eq(customer.getEmail()),
                            c -> c.email(customer.getEmail()),
                            c -> c.name("x").purchases(p -> p.create(x -> x.thing("3"))));
                    app.customers.findMany(q -> q.include(CUSTOMER.purchases));
                    app.jdbc.update("update \"purchase\" set \"thing\" = 'x'");
                    app.iolite.transaction(() -> app.purchases.deleteAll());
                    app.customers.delete(CUSTOMER.email.eq(customer.getEmail()));
                };
                writes.run();
                app.work.required(writes);
                app.work.required(() -> app.work.nested(writes));
                app.work.supports(writes);
                app.work.never(writes);
                app.work.notSupported(writes);
                app.work.requiresNew(writes);
                app.iolite.transaction(() -> app.work.required(() -> app.work.supports(writes)));
                app.assertKept();
            });
        }
    }
}
