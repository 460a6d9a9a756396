package dev.iolite.autoconfigure;

import static dev.iolite.autoconfigure.shop.CustomerFields.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.iolite.autoconfigure.observation.OperationContext;
import dev.iolite.autoconfigure.observation.OperationConvention;
import dev.iolite.autoconfigure.observation.StatementConvention;
import dev.iolite.autoconfigure.shop.CustomerRepository;
import dev.iolite.client.Iolite;
import dev.iolite.query.LoadStrategy;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.TestDatabase;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingSenderTracingObservationHandler;
import io.micrometer.tracing.propagation.Propagator;
import io.micrometer.tracing.test.simple.SimpleSpan;
import io.micrometer.tracing.test.simple.SimpleTracer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What comes out of observations: meters and spans, as Micrometer's own handlers make them. */
class ObservationOutsideTest {

    private static final String STATEMENT = "db.client.operation.duration";

    private final ApplicationContextRunner runner = Shop.runner()
            .withConfiguration(AutoConfigurations.of(IoliteObservationAutoConfiguration.class))
            .withUserConfiguration(Outside.class)
            .withPropertyValues("iolite.migrate.validate=off");

    @Test
    void metersAreFewAndAlwaysHaveTheSameKeys() {
        runner.run(context -> {
            CustomerRepository customers = context.getBean(CustomerRepository.class);
            IntStream.range(0, 50).forEach(i -> customers.create(c -> c.email(i + "@example.org")));
            IntStream.range(0, 50).forEach(i -> customers.findMany(CUSTOMER.email.eq(i + "@example.org")));
            IntStream.range(0, 9).forEach(i -> catchThrowable(() -> customers.create(c -> c.email("1@example.org"))));

            SimpleMeterRegistry meters = context.getBean(SimpleMeterRegistry.class);
            assertThat(meters.find(STATEMENT).timers())
                    .hasSize(3)
                    .allSatisfy(timer -> assertThat(keys(timer))
                            .containsExactlyInAnyOrder(
                                    "db.collection.name",
                                    "db.namespace",
                                    "db.operation.name",
                                    "db.query.summary",
                                    "db.response.status_code",
                                    "db.system.name",
                                    "error",
                                    "error.type",
                                    "server.address",
                                    "server.port"));
            assertThat(meters.find("iolite.operation").timers())
                    .hasSize(3)
                    .allSatisfy(timer ->
                            assertThat(keys(timer)).containsExactlyInAnyOrder("action", "error", "model", "outcome"));
            assertThat(meters.get(STATEMENT)
                            .tag("db.operation.name", "SELECT")
                            .timer()
                            .count())
                    .isEqualTo(50);
            assertThat(meters.getMeters())
                    .noneMatch(meter -> meter.getId().toString().contains("example.org"));
        });
    }

    private static List<String> keys(Timer timer) {
        return timer.getId().getTags().stream().map(Tag::getKey).toList();
    }

    @Test
    void spansOfStatementsAreAClientsBelowTheirOperation() {
        runner.run(context -> {
            CustomerRepository customers = context.getBean(CustomerRepository.class);
            customers.create(c -> c.email("a@example.org").purchases(p -> p.create(x -> x.thing("Lamp"))));
            SimpleTracer tracer = context.getBean(SimpleTracer.class);
            tracer.getSpans().clear();
            customers.findMany(q -> q.include(CUSTOMER.purchases));

            List<SimpleSpan> spans = List.copyOf(tracer.getSpans());
            SimpleSpan operation = spans.stream()
                    .filter(span -> span.getName().equals("Customer.findMany"))
                    .findFirst()
                    .orElseThrow();
            assertThat(operation.getKind()).isNull();
            List<SimpleSpan> statements =
                    spans.stream().filter(span -> span != operation).toList();
            assertThat(statements)
                    .extracting(SimpleSpan::getName)
                    .containsExactlyInAnyOrder("SELECT customer", "SELECT purchase");
            assertThat(statements).allSatisfy(span -> {
                assertThat(span.getKind()).isEqualTo(Span.Kind.CLIENT);
                assertThat(span.getParentId()).isEqualTo(operation.getSpanId());
                assertThat(span.getRemoteServiceName()).isEqualTo("h2database");
                assertThat(span.getTags()).doesNotContainKey("db.query.text");
            });
        });
    }

    @Test
    void aStreamEndsWithItsLastRowAndThreadsKeepApart() {
        runner.run(context -> {
            CustomerRepository customers = context.getBean(CustomerRepository.class);
            customers.create(c -> c.email("a@example.org"));
            SimpleTracer tracer = context.getBean(SimpleTracer.class);
            tracer.getSpans().clear();
            List<String> seen = new ArrayList<>();
            customers.withStream(q -> {}, rows -> {
                rows.forEach(row -> seen.add(String.valueOf(tracer.currentSpan() != null)));
                return null;
            });
            assertThat(seen).containsExactly("true");
            assertThat(tracer.currentSpan()).isNull();
            SimpleSpan operation = tracer.getSpans().stream()
                    .filter(span -> span.getName().equals("Customer.findMany"))
                    .findFirst()
                    .orElseThrow();
            assertThat(tracer.getSpans())
                    .filteredOn(span -> span != operation)
                    .allSatisfy(
                            span -> assertThat(span.getEndTimestamp()).isBeforeOrEqualTo(operation.getEndTimestamp()));

            tracer.getSpans().clear();
            IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> customers.count()))
                    .toList()
                    .forEach(CompletableFuture::join);
            Map<String, String> operations = tracer.getSpans().stream()
                    .filter(span -> span.getName().startsWith("Customer."))
                    .collect(Collectors.toMap(SimpleSpan::getSpanId, SimpleSpan::getTraceId));
            assertThat(operations).hasSize(8);
            assertThat(new TreeSet<>(operations.values())).hasSize(8);
            assertThat(tracer.getSpans())
                    .filteredOn(span -> !span.getName().startsWith("Customer."))
                    .hasSize(8)
                    .allSatisfy(span -> assertThat(operations).containsKey(span.getParentId()));
        });
    }

    @ParameterizedTest
    @MethodSource("dev.iolite.testdatabase.TestDatabase#kinds")
    void theServerAndItsCodeAreTold(DatabaseKind kind) {
        try (TestDatabase database = TestDatabase.open(kind)) {
            runner.withPropertyValues(
                            "spring.flyway.enabled=false",
                            "iolite.datasource.url=" + database.url(),
                            "iolite.datasource.username=" + database.username(),
                            "iolite.datasource.password=" + database.password())
                    .run(context -> {
                        database.execute(dev.iolite.migrate.ddl.Ddl.create(
                                context.getBean(Iolite.class).schema(),
                                dev.iolite.sql.dialect.Dialects.named(
                                                kind.name().toLowerCase(Locale.ROOT))
                                        .orElseThrow()));
                        CustomerRepository customers = context.getBean(CustomerRepository.class);
                        customers.create(c -> c.email("a@example.org"));
                        catchThrowable(() -> customers.create(c -> c.email("a@example.org")));

                        String code = kind == DatabaseKind.SQLITE ? "2067" : "23505";
                        Timer failed = context.getBean(SimpleMeterRegistry.class)
                                .get(STATEMENT)
                                .tag("db.response.status_code", code)
                                .timer();
                        Meter.Id id = failed.getId();
                        assertThat(id.getTag("error.type")).isEqualTo(code);
                        if (kind == DatabaseKind.POSTGRESQL) {
                            assertThat(database.url())
                                    .contains("//" + id.getTag("server.address") + ":" + id.getTag("server.port") + "/")
                                    .contains("/" + id.getTag("db.namespace"));
                        } else {
                            assertThat(id.getTag("server.address")).isEqualTo("none");
                            assertThat(id.getTag("server.port")).isEqualTo("none");
                        }
                    });
        }
    }

    @Test
    void statementsThatAreSentTogetherAreABatch() {
        DatabaseKind kind = DatabaseKind.POSTGRESQL;
        if (!TestDatabase.kinds().contains(kind)) {
            return;
        }
        try (TestDatabase database = TestDatabase.open(kind)) {
            runner.withPropertyValues(
                            "spring.flyway.enabled=false",
                            "iolite.datasource.url=" + database.url(),
                            "iolite.datasource.username=" + database.username(),
                            "iolite.datasource.password=" + database.password())
                    .run(context -> {
                        database.execute(dev.iolite.migrate.ddl.Ddl.create(
                                context.getBean(Iolite.class).schema(),
                                dev.iolite.sql.dialect.Dialects.named("postgresql")
                                        .orElseThrow()));
                        SimpleTracer tracer = context.getBean(SimpleTracer.class);
                        tracer.getSpans().clear();
                        context.getBean(CustomerRepository.class)
                                .findMany(q -> q.include(CUSTOMER.purchases).relationLoadStrategy(LoadStrategy.JOIN));

                        assertThat(tracer.getSpans())
                                .filteredOn(span -> span.getName().startsWith("BATCH"))
                                .singleElement()
                                .satisfies(span -> {
                                    assertThat(span.getName()).isEqualTo("BATCH SELECT customer SELECT purchase");
                                    assertThat(span.getTags())
                                            .containsEntry("db.operation.name", "BATCH SELECT")
                                            .containsEntry("db.operation.batch.size", "2")
                                            .containsEntry("db.collection.name", "none");
                                });
                    });
        }
    }

    @Test
    void namesAreTheApplicationsWhereItHasAConvention() {
        runner.withUserConfiguration(OwnNames.class).run(context -> {
            context.getBean(CustomerRepository.class).count();
            SimpleMeterRegistry meters = context.getBean(SimpleMeterRegistry.class);
            assertThat(meters.get("acme.operation").tag("team", "shop").timer().count())
                    .isEqualTo(1);
            assertThat(meters.get("acme.statement").timer().count()).isEqualTo(1);
            assertThat(meters.find(STATEMENT).timers()).isEmpty();
        });
    }

    @Test
    void aPredicateLeavesOut() {
        runner.run(context -> {
            context.getBean(ObservationRegistry.class)
                    .observationConfig()
                    .observationPredicate((name, of) -> !name.equals(STATEMENT));
            context.getBean(CustomerRepository.class).count();
            SimpleMeterRegistry meters = context.getBean(SimpleMeterRegistry.class);
            assertThat(meters.find(STATEMENT).timers()).isEmpty();
            assertThat(meters.find("iolite.operation").timers()).hasSize(1);
        });
    }

    @Configuration(proxyBeanMethods = false)
    static class Outside {

        @Bean
        SimpleMeterRegistry meters() {
            return new SimpleMeterRegistry();
        }

        @Bean
        SimpleTracer tracer() {
            return new SimpleTracer();
        }

        @Bean
        ObservationRegistry registry(SimpleMeterRegistry meters, SimpleTracer tracer) {
            ObservationRegistry registry = ObservationRegistry.create();
            registry.observationConfig()
                    .observationHandler(new DefaultMeterObservationHandler(meters))
                    .observationHandler(new ObservationHandler.FirstMatchingCompositeObservationHandler(
                            new PropagatingSenderTracingObservationHandler<>(tracer, Propagator.NOOP),
                            new DefaultTracingObservationHandler(tracer)));
            return registry;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnNames {

        @Bean
        OperationConvention operations() {
            return new OperationConvention() {
                @Override
                public String getName() {
                    return "acme.operation";
                }

                @Override
                public KeyValues getLowCardinalityKeyValues(OperationContext context) {
                    return super.getLowCardinalityKeyValues(context).and("team", "shop");
                }
            };
        }

        @Bean
        StatementConvention statements() {
            return new StatementConvention(false) {
                @Override
                public String getName() {
                    return "acme.statement";
                }
            };
        }
    }
}
