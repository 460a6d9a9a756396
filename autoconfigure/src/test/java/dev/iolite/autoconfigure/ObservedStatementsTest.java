package dev.iolite.autoconfigure;

import static dev.iolite.autoconfigure.shop.CustomerFields.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.autoconfigure.shop.CustomerRepository;
import dev.iolite.client.Iolite;
import dev.iolite.error.InvalidInputException;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.TestDatabase;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Statements as Micrometer sees them, under OpenTelemetry's names. */
class ObservedStatementsTest {

    private static final String STATEMENT = "db.client.operation.duration";

    private final ApplicationContextRunner runner = Shop.runner()
            .withConfiguration(AutoConfigurations.of(IoliteObservationAutoConfiguration.class))
            .withPropertyValues("iolite.migrate.validate=off");

    private static TestObservationRegistryAssert seen(
            org.springframework.boot.test.context.assertj.AssertableApplicationContext context) {
        return TestObservationRegistryAssert.assertThat(context.getBean(TestObservationRegistry.class));
    }

    @ParameterizedTest
    @MethodSource("dev.iolite.testdatabase.TestDatabase#kinds")
    void aStatementHasTheStableNames(DatabaseKind kind) {
        try (TestDatabase database = TestDatabase.open(kind)) {
            String system = kind == DatabaseKind.H2 ? "h2database" : kind.name().toLowerCase(java.util.Locale.ROOT);
            runner.withUserConfiguration(Registry.class)
                    .withPropertyValues(
                            "spring.flyway.enabled=false",
                            "iolite.datasource.url=" + database.url(),
                            "iolite.datasource.username=" + database.username(),
                            "iolite.datasource.password=" + database.password())
                    .run(context -> {
                        database.execute(dev.iolite.migrate.ddl.Ddl.create(
                                context.getBean(Iolite.class).schema(),
                                dev.iolite.sql.dialect.Dialects.named(
                                                kind.name().toLowerCase(java.util.Locale.ROOT))
                                        .orElseThrow()));
                        context.getBean(CustomerRepository.class).create(c -> c.email("a@example.org"));

                        seen(context)
                                .hasObservationWithNameEqualTo(STATEMENT)
                                .that()
                                .hasContextualNameEqualTo("INSERT customer")
                                .hasLowCardinalityKeyValue("db.system.name", system)
                                .hasLowCardinalityKeyValueWithKey("db.namespace")
                                .hasLowCardinalityKeyValue("db.operation.name", "INSERT")
                                .hasLowCardinalityKeyValue("db.collection.name", "customer")
                                .hasLowCardinalityKeyValue("db.query.summary", "INSERT customer")
                                .hasLowCardinalityKeyValue("db.response.status_code", "none")
                                .hasLowCardinalityKeyValue("error.type", "none")
                                .doesNotHaveHighCardinalityKeyValueWithKey("db.query.text")
                                .hasParentObservationContextMatching(
                                        parent -> parent.getName().equals("iolite.operation"))
                                .hasBeenStarted()
                                .hasBeenStopped();
                    });
        }
    }

    @Test
    void theTextIsPartOfItWhenAskedFor() {
        runner.withUserConfiguration(Registry.class)
                .withPropertyValues("iolite.observation.include-query-text=true")
                .run(context -> {
                    context.getBean(CustomerRepository.class).findMany(CUSTOMER.email.eq("a@example.org"));

                    seen(context)
                            .hasObservationWithNameEqualTo(STATEMENT)
                            .that()
                            .hasContextualNameEqualTo("SELECT customer")
                            .hasHighCardinalityKeyValueWithKey("db.query.text");
                    assertThat(context.getBean(TestObservationRegistry.class).toString())
                            .doesNotContain("a@example.org");
                });
    }

    @Test
    void aFailureHasItsState() {
        runner.withUserConfiguration(Registry.class).run(context -> {
            CustomerRepository customers = context.getBean(CustomerRepository.class);
            customers.create(c -> c.email("a@example.org"));
            TestObservationRegistry registry = context.getBean(TestObservationRegistry.class);
            registry.clear();
            assertThatThrownBy(() -> customers.create(c -> c.email("a@example.org")))
                    .isInstanceOf(UniqueConstraintException.class);

            seen(context)
                    .hasObservationWithNameEqualTo(STATEMENT)
                    .that()
                    .hasLowCardinalityKeyValue("db.response.status_code", "23505")
                    .hasLowCardinalityKeyValue("error.type", "23505")
                    .hasError()
                    .hasBeenStopped();
        });
    }

    @Test
    void aValueThatIsRefusedBeforeItIsSentEndsTheObservationToo() {
        runner.withUserConfiguration(Registry.class).run(context -> {
            assertThatThrownBy(() -> context.getBean(CustomerRepository.class).findMany(CUSTOMER.email.eq("\ud800")))
                    .isInstanceOf(InvalidInputException.class);

            seen(context)
                    .hasObservationWithNameEqualTo(STATEMENT)
                    .that()
                    .hasLowCardinalityKeyValue("error.type", InvalidInputException.class.getName())
                    .hasBeenStopped();
        });
    }

    @Test
    void aRawStatementIsNamedByItsFirstWord() {
        runner.withUserConfiguration(Registry.class).run(context -> {
            context.getBean(Iolite.class).queryRaw("select 1 as \"one\"");

            seen(context)
                    .hasObservationWithNameEqualTo(STATEMENT)
                    .that()
                    .hasContextualNameEqualTo("SELECT")
                    .hasLowCardinalityKeyValue("db.collection.name", "none");
        });
    }

    @Test
    void nothingIsSeenWhenItIsSwitchedOff() {
        runner.withUserConfiguration(Registry.class)
                .withPropertyValues("iolite.observation.enabled=false")
                .run(context -> {
                    context.getBean(CustomerRepository.class).count();
                    seen(context).doesNotHaveAnyObservation();
                });
    }

    @Test
    void withoutARegistryThereIsNobodyWhoWatches() {
        runner.run(context ->
                assertThat(context).doesNotHaveBean(ObservedStatements.class).doesNotHaveBean(ObservedCalls.class));
        assertThat(new ObservedStatements(ObservationRegistry.NOOP, null, true).watches())
                .isFalse();
    }

    @Configuration(proxyBeanMethods = false)
    static class Registry {

        @Bean
        TestObservationRegistry registry() {
            return TestObservationRegistry.create();
        }
    }
}
