package dev.iolite.autoconfigure.transaction;

import static dev.iolite.autoconfigure.shop.CustomerFields.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import dev.iolite.autoconfigure.shop.CustomerRepository;
import dev.iolite.client.Iolite;
import dev.iolite.client.TransactionOptions;
import dev.iolite.error.Code;
import dev.iolite.error.ConnectionException;
import dev.iolite.error.IoliteFailure;
import dev.iolite.error.OutcomeUnknownException;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server does what it was told, and its answer is lost: a hundred times for each usual way to write. */
@EachDatabase(DatabaseKind.POSTGRESQL)
class LostReplyTest {

    private static final int OFTEN = 100;
    private static final int SOME = 25;
    private static final Pattern ADDRESS = Pattern.compile("//([^:/]+):(\\d+)/");

    private final TestDatabase database;

    LostReplyTest(TestDatabase database) {
        this.database = database;
    }

    private record App(CuttingProxy line, Work work, Transfers transfers, CustomerRepository customers, Iolite iolite) {

        void create(String email) {
            customers.create(c -> c.email(email));
        }
    }

    @BeforeEach
    void empty() {
        Bank.open(database);
    }

    private void run(Consumer<App> test) throws Exception {
        Matcher address = ADDRESS.matcher(database.url());
        assertThat(address.find()).isTrue();
        try (CuttingProxy line = new CuttingProxy(address.group(1), Integer.parseInt(address.group(2)));
                HikariDataSource pool = new HikariDataSource()) {
            String url = address.replaceFirst("//127.0.0.1:" + line.port() + "/");
            // every message shall hold its text
            pool.setJdbcUrl(url + (url.contains("?") ? "&" : "?") + "prepareThreshold=0&sslmode=disable");
            pool.setUsername(database.username());
            pool.setPassword(database.password());
            pool.setMaximumPoolSize(2);
            pool.setMinimumIdle(0);
            Bank.on(pool, Work.class, Transfers.class)
                    .run(context -> test.accept(new App(
                            line,
                            context.getBean(Work.class),
                            context.getBean(Transfers.class),
                            context.getBean(CustomerRepository.class),
                            context.getBean(Iolite.class))));
        }
    }

    private void eachIsUnknown(int times, String cutAfter, App app, Consumer<String> write) {
        for (int i = 1; i <= times; i++) {
            String email = "customer" + i;
            app.line.cutAfter(cutAfter);
            Throwable lost = catchThrowable(() -> write.accept(email));
            assertThat(lost).as(email).isInstanceOf(OutcomeUnknownException.class);
            assertThat(((IoliteFailure) lost).code()).isEqualTo(Code.OUTCOME_UNKNOWN);
            assertThat(app.line.cuts()).isEqualTo(i);
        }
        // what nobody knew took place, once
        assertThat(app.customers.count()).isEqualTo(times);
    }

    @Test
    void ofTheCommitOfATransaction() throws Exception {
        run(app -> eachIsUnknown(OFTEN, "commit", app, email -> app.iolite.transaction(() -> app.create(email))));
    }

    @Test
    void ofTheCommitOfATransactionThatMayBeRunAgain() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        run(app -> eachIsUnknown(
                SOME,
                "commit",
                app,
                email ->
                        app.iolite.transaction(TransactionOptions.serializable().retries(5), () -> {
                            attempts.incrementAndGet();
                            app.create(email);
                        })));
        assertThat(attempts.get()).isEqualTo(SOME);
    }

    @Test
    void ofTheCommitOfATransactionalMethod() throws Exception {
        run(app -> eachIsUnknown(OFTEN, "commit", app, email -> app.work.required(() -> app.create(email))));
    }

    @Test
    void ofTheCommitOfATransactionalMethodThatMayBeRunAgain() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        run(app -> eachIsUnknown(
                SOME,
                "commit",
                app,
                email -> app.transfers.thrice(() -> {
                    app.create(email);
                    return attempts.incrementAndGet();
                })));
        assertThat(attempts.get()).isEqualTo(SOME);
    }

    @Test
    void ofASingleStatement() throws Exception {
        run(app -> eachIsUnknown(OFTEN, "insert", app, app::create));
    }

    @Test
    void ofASingleStatementInAScopeWithoutATransaction() throws Exception {
        run(app -> eachIsUnknown(SOME, "insert", app, email -> app.work.supports(() -> app.create(email))));
    }

    @Test
    void ofANestedWriteInOneStatement() throws Exception {
        run(app -> eachIsUnknown(
                SOME,
                "insert",
                app,
                email -> app.customers.create(c ->
                        c.email(email).purchases(p -> p.create(x -> x.thing("1"), x -> x.thing("2"))))));
    }

    @Test
    void ofTheCommitOfAWriteOfSeveralStatements() throws Exception {
        run(app -> eachIsUnknown(
                SOME,
                "commit",
                app,
                email -> app.customers.upsert(
                        CUSTOMER.email.eq(email),
                        c -> c.email(email).purchases(p -> p.create(x -> x.thing("1"))),
                        c -> c.purchases(p -> p.deleteAll()))));
    }

    @Test
    void ofARawStatement() throws Exception {
        run(app -> eachIsUnknown(
                SOME,
                "insert",
                app,
                email -> app.iolite.executeRaw("insert into customer (email, active) values (?, true)", email)));
    }

    @Test
    void ofAReadOrOfAStatementInATransactionItIsNoRiddle() throws Exception {
        run(app -> {
            app.line.cutAfter("select");
            Throwable read = catchThrowable(() -> app.customers.findMany());
            assertThat(read).isInstanceOf(ConnectionException.class);
            assertThat(((IoliteFailure) read).code()).isEqualTo(Code.P1017);
            app.line.cutAfter("insert");
            Throwable write = catchThrowable(() -> app.iolite.transaction(() -> app.create("a")));
            assertThat(write).isInstanceOf(ConnectionException.class);
            assertThat(((IoliteFailure) write).code()).isEqualTo(Code.P1017);
            app.line.cutAfter("insert");
            write = catchThrowable(() -> app.work.required(() -> app.create("a")));
            assertThat(((IoliteFailure) write).code()).isEqualTo(Code.P1017);
            assertThat(app.customers.count()).isZero();
        });
    }
}
