package dev.iolite.autoconfigure;

import static dev.iolite.autoconfigure.shop.CustomerFields.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.autoconfigure.shop.CustomerRepository;
import dev.iolite.client.Iolite;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.event.EventType;
import dev.iolite.event.LogEvent;
import dev.iolite.event.QueryEvent;
import dev.iolite.event.Subscription;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Who hears what: until when, of which statements, on which line of whose, and what a listener that fails does. */
@ExtendWith(OutputCaptureExtension.class)
class ListenersTest {

    @Test
    void aListenerThatFailsStopsNoCall(CapturedOutput output) {
        Shop.runner().run(context -> {
            Iolite iolite = context.getBean(Iolite.class);
            List<QueryEvent> heard = new ArrayList<>();
            iolite.on(EventType.QUERY, event -> {
                throw new IllegalStateException("the listener's own trouble");
            });
            iolite.on(EventType.QUERY, heard::add);

            assertThat(customers(context).create(c -> c.email("a@example.org")).getId())
                    .isPositive();
            assertThat(customers(context).count()).isEqualTo(1);
            assertThat(heard).extracting(QueryEvent::target).contains("Customer.create", "Customer.aggregate");
        });
        assertThat(output)
                .contains("Customer.create: a listener failed; the call goes on.")
                .contains("the listener's own trouble");
    }

    @Test
    void aSpringListenerThatFailsStopsNoCall(CapturedOutput output) {
        Shop.runner()
                .withUserConfiguration(Failing.class)
                .withPropertyValues("iolite.log[0].level=query", "iolite.log[0].emit=event")
                .run(context -> {
                    context.getBean(Iolite.class).transaction(() -> {
                        customers(context).create(c -> c.email("a@example.org"));
                    });
                    assertThat(customers(context).count()).isEqualTo(1);
                });
        assertThat(output).contains("Customer.create: a listener failed; the call goes on.", "no room for events");
    }

    @Test
    void aSubscriptionEnds() {
        Shop.runner().run(context -> {
            List<QueryEvent> heard = new ArrayList<>();
            try (Subscription listening = context.getBean(Iolite.class).on(EventType.QUERY, heard::add)) {
                customers(context).count();
                listening.close();
                customers(context).count();
            }
            customers(context).count();
            assertThat(heard).hasSize(1);
        });
    }

    @Test
    void aStatementThatTheDatabaseRefusesIsReportedToo() {
        Shop.runner().run(context -> {
            List<Object> heard = new ArrayList<>();
            Iolite iolite = context.getBean(Iolite.class);
            customers(context).create(c -> c.email("a@example.org"));
            iolite.on(EventType.QUERY, heard::add);
            iolite.on(EventType.ERROR, heard::add);

            assertThatThrownBy(() -> customers(context).create(c -> c.email("a@example.org")))
                    .isInstanceOf(UniqueConstraintException.class);

            assertThat(heard).hasSize(2);
            assertThat(heard.get(0)).isInstanceOfSatisfying(QueryEvent.class, event -> {
                assertThat(event.query()).startsWith("INSERT INTO \"customer\"");
                assertThat(event.duration()).isPositive();
                assertThat(event.target()).isEqualTo("Customer.create");
            });
            assertThat(heard.get(1)).isInstanceOf(LogEvent.class);
        });
    }

    @Test
    void everySlowStatementNamesTheLineThatSentIt() {
        Shop.runner()
                .withUserConfiguration(Heard.class)
                .withPropertyValues(
                        "iolite.log[0].level=warn", "iolite.log[0].emit=event", "iolite.query.slow-threshold=1ns")
                .run(context -> {
                    CustomerRepository customers = customers(context);
                    Iolite iolite = context.getBean(Iolite.class);
                    Map<String, Runnable> calls = new LinkedHashMap<>();
                    calls.put("create", () -> customers.create(c -> c.email("a@example.org")));
                    calls.put(
                            "nested",
                            () -> customers.create(
                                    c -> c.email("n@example.org").purchases(p -> p.create(x -> x.thing("Lamp")))));
                    calls.put(
                            "createMany",
                            () -> customers.createMany(
                                    List.of("b@example.org", "c@example.org"), (c, mail) -> c.email(mail)));
                    calls.put("update", () -> customers.update(CUSTOMER.email.eq("a@example.org"), c -> c.name("Ann")));
                    calls.put("updateMany", () -> customers.updateMany(CUSTOMER.id.gt(0), c -> c.name("Bob")));
                    calls.put("delete", () -> customers.delete(CUSTOMER.email.eq("b@example.org")));
                    calls.put("deleteMany", () -> customers.deleteMany(CUSTOMER.email.eq("c@example.org")));
                    calls.put("include", () -> customers.findMany(q -> q.include(CUSTOMER.purchases)));
                    calls.put("stream", () -> customers.withStream(q -> {}, rows -> rows.count()));
                    calls.put("door", () -> iolite.model("Customer").findMany(Map.of()));
                    calls.put(
                            "doorWrite",
                            () -> iolite.model("Customer").create(Map.of("data", Map.of("email", "d@example.org"))));
                    calls.put(
                            "transaction",
                            () -> iolite.transaction(() -> {
                                customers.count();
                            }));
                    calls.put(
                            "async",
                            () -> CompletableFuture.supplyAsync(() -> customers.count())
                                    .join());
                    calls.forEach((name, call) -> {
                        List<LogEvent> slow = context.getBean(Heard.class).events;
                        slow.clear();
                        call.run();
                        assertThat(slow)
                                .as(name)
                                .isNotEmpty()
                                .allSatisfy(
                                        event -> assertThat(event.message())
                                                .containsPattern(
                                                        " at dev.iolite.autoconfigure.ListenersTest.*\\(ListenersTest.java:\\d+\\)$"));
                    });
                });
    }

    private static CustomerRepository customers(AssertableApplicationContext context) {
        return context.getBean(CustomerRepository.class);
    }

    @Configuration(proxyBeanMethods = false)
    static class Heard {

        private final List<LogEvent> events = new ArrayList<>();

        @EventListener
        void on(LogEvent event) {
            events.add(event);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Failing {

        @EventListener
        void on(QueryEvent event) {
            throw new IllegalStateException("no room for events");
        }
    }
}
