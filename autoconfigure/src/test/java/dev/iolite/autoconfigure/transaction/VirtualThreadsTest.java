package dev.iolite.autoconfigure.transaction;

import static dev.iolite.autoconfigure.shop.CustomerFields.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.autoconfigure.shop.Customer;
import dev.iolite.autoconfigure.shop.CustomerRepository;
import dev.iolite.client.Iolite;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.core.task.AsyncTaskExecutor;

/** Boot's executor on virtual threads: far more of them than connections, and all come to an end. */
@EachDatabase
@EnabledForJreRange(min = JRE.JAVA_21)
class VirtualThreadsTest {

    private static final int TASKS = 2000;

    private final TestDatabase database;

    VirtualThreadsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void empty() {
        Bank.open(database);
    }

    @Test
    void thousandsOfThemShareTenConnections() {
        Bank.on(database.unrecorded(), Work.class)
                .withConfiguration(AutoConfigurations.of(TaskExecutionAutoConfiguration.class))
                .withPropertyValues("spring.threads.virtual.enabled=true", "iolite.transaction.max-wait=0")
                .run(context -> {
                    AsyncTaskExecutor executor = context.getBean("applicationTaskExecutor", AsyncTaskExecutor.class);
                    CustomerRepository customers = context.getBean(CustomerRepository.class);
                    Work work = context.getBean(Work.class);
                    Iolite iolite = context.getBean(Iolite.class);
                    List<Future<Boolean>> results = new ArrayList<>();
                    for (int i = 0; i < TASKS; i++) {
                        String email = "c" + i;
                        results.add(executor.submit(() -> {
                            customers.create(c ->
                                    c.email(email).purchases(p -> p.create(x -> x.thing("1"), x -> x.thing("2"))));
                            work.required(() -> customers.update(CUSTOMER.email.eq(email), c -> c.name(email)));
                            Customer customer = iolite.transaction(() -> customers.findUniqueOrThrow(
                                    CUSTOMER.email.eq(email), q -> q.include(CUSTOMER.purchases)));
                            assertThat(customer.getName()).isEqualTo(email);
                            assertThat(customer.getPurchases()).hasSize(2);
                            return isVirtual();
                        }));
                    }
                    for (Future<Boolean> result : results) {
                        assertThat(result.get(60, TimeUnit.SECONDS)).isTrue();
                    }
                    assertThat(customers.count()).isEqualTo(TASKS);
                });
    }

    /** The method is not there on the JDK that this is compiled for. */
    private static boolean isVirtual() throws ReflectiveOperationException {
        return (boolean) Thread.class.getMethod("isVirtual").invoke(Thread.currentThread());
    }
}
