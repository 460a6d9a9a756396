package dev.iolite.applications.ahead;

import static dev.iolite.applications.shop.CustomerFields.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.iolite.applications.audit.EntryRepository;
import dev.iolite.applications.own.Customers;
import dev.iolite.applications.own.Entries;
import dev.iolite.applications.shop.CustomerRepository;
import dev.iolite.client.Iolite;
import dev.iolite.error.UniqueConstraintException;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.ObservationTextPublisher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.test.tools.CompileWithForkedClassLoader;
import org.springframework.graphql.execution.GraphQlSource;

/** What an application does that was processed ahead of time, with the settings of the place where it runs. */
@ExtendWith(OutputCaptureExtension.class)
class AheadOfTimeTest {

    private static final String OWN = "iolite.datasource.url";
    private static final String REPLICAS = "iolite.replicas.urls";

    private final Map<String, Object> settings = new HashMap<>(Map.of(
            OWN,
            "jdbc:h2:mem:" + UUID.randomUUID(),
            "iolite.datasources.audit.url",
            "jdbc:h2:mem:" + UUID.randomUUID(),
            "iolite.migrate.validate",
            "off"));

    private Map<String, Object> with(String name, Object value) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put(name, value);
        return all;
    }

    @Test
    @CompileWithForkedClassLoader
    void theApplicationStartsFromItsGeneratedCodeAndWorks() {
        settings.put(REPLICAS, "jdbc:h2:mem:" + UUID.randomUUID());
        AheadOfTime.process(ShopApplication.class, settings).run(settings, context -> {
            ShopApplication.SignUp signUp = context.getBean(ShopApplication.SignUp.class);
            CustomerRepository customers = context.getBean(CustomerRepository.class);
            signUp.run("a@example.org", false);
            assertThatThrownBy(() -> signUp.run("b@example.org", true)).isInstanceOf(IllegalStateException.class);

            assertThat(customers.onPrimary().findMany(q -> q.include(CUSTOMER.purchases)))
                    .singleElement()
                    .satisfies(one -> assertThat(one.getPurchases()).hasSize(1));
            EntryRepository entries = context.getBean(EntryRepository.class);
            entries.create(e -> e.text("made a"));
            assertThat(entries.count()).isEqualTo(1);
            assertThat(context.getBean(Iolite.class).schema().find("Entry")).isEmpty();
            assertThat(context.containsBean("ioliteReplica1DataSource")).isTrue();
        });
    }

    @Test
    @CompileWithForkedClassLoader
    void ownRepositoriesInterceptorsAndRetriesAreThere() {
        AheadOfTime.process(ShopApplication.class, settings).run(settings, context -> {
            Customers customers = context.getBean(Customers.class);
            assertThat(context.getBean(CustomerRepository.class)).isSameAs(customers);
            customers.signUp("a@example.org", "Lamp");
            assertThat(customers.summary()).isEqualTo("0 of 1");
            assertThat(context.getBean(Entries.class).summary()).isEqualTo("0 of 0");

            ShopApplication.SignUp signUp = context.getBean(ShopApplication.SignUp.class);
            assertThat(signUp.rename("a@example.org", "Ann")).isEqualTo(2);
            assertThat(context.getBean(ShopApplication.Calls.class).heard)
                    .containsSubsequence("create", "findMany", "update", "update");
            assertThat(customers.findMany(ShopApplication.Card.class, q -> {}))
                    .containsExactly(new ShopApplication.Card("a@example.org"));
        });
    }

    @Test
    @CompileWithForkedClassLoader
    void theSettingsAreThoseOfThePlaceWhereItRuns(CapturedOutput output) {
        Map<String, Object> there = new HashMap<>(settings);
        there.putAll(Map.of(
                "iolite.datasource.url", "jdbc:h2:mem:" + UUID.randomUUID(),
                "iolite.log", "query",
                "iolite.error-format", "minimal",
                "iolite.reject-on-not-found.find-unique", GoneException.class.getName(),
                "iolite.omit.customer", "name",
                "iolite.observation.enabled", "false"));
        AheadOfTime.process(ShopApplication.class, settings).run(there, context -> {
            CustomerRepository customers = context.getBean(CustomerRepository.class);
            customers.create(c -> c.email("a@example.org"));

            assertThat(context.getEnvironment().getProperty("iolite.datasource.url"))
                    .isEqualTo(there.get("iolite.datasource.url"));
            assertThat(context.getBean(Iolite.class).queryRaw(String.class, "select database_path()"))
                    .hasSize(1);
            assertThat(output).contains("INSERT INTO \"customer\"");
            assertThatThrownBy(() -> customers.create(c -> c.email("a@example.org")))
                    .isInstanceOf(UniqueConstraintException.class)
                    .satisfies(error -> assertThat(error.getMessage().lines()).hasSize(1));
            assertThatThrownBy(() -> customers.findUnique(CUSTOMER.id.eq("none")))
                    .isInstanceOf(GoneException.class);
            assertThatThrownBy(() -> customers.findFirstOrThrow(q -> {}).getName())
                    .hasMessageContaining("name");
        });
    }

    @Test
    @CompileWithForkedClassLoader
    void thePlaceWhereItRunsSaysWhereTheDatabaseIs() {
        AheadOfTime.process(
                        ShopApplication.class,
                        Map.of(
                                "iolite.datasource.url", "${DATABASE_URL}",
                                "iolite.datasources.audit.url", "${AUDIT_URL}",
                                "iolite.migrate.validate", "off"))
                .run(places -> {
                    places.run(
                            settings, context -> assertThat(databases(context)).isEqualTo(settings.get(OWN)));
                    Map<String, Object> springs = with("spring.datasource.url", "jdbc:h2:mem:" + UUID.randomUUID());
                    springs.remove(OWN);
                    places.run(
                            springs,
                            context -> assertThat(databases(context)).isEqualTo(springs.get("spring.datasource.url")));
                });
    }

    private static String databases(GenericApplicationContext context) {
        assertThat(context.getBean(CustomerRepository.class).count()).isZero();
        assertThat(context.getBean(EntryRepository.class).count()).isZero();
        return context.getBean("dataSource", HikariDataSource.class).getJdbcUrl();
    }

    @Test
    @CompileWithForkedClassLoader
    void theNumberOfReplicasIsDecidedAheadOfTime() {
        String replica = "jdbc:h2:mem:" + UUID.randomUUID();
        AheadOfTime.process(ShopApplication.class, with(REPLICAS, replica)).run(places -> {
            assertThatThrownBy(() -> places.run(settings, context -> {}))
                    .rootCause()
                    .hasMessage(REPLICAS
                            + ": it names 0 replicas, but the application was processed ahead of time for more");
            assertThatThrownBy(() -> places.run(with(REPLICAS, replica + "," + replica), context -> {}))
                    .rootCause()
                    .hasMessage(REPLICAS
                            + ": it names 2 replicas, but the application was processed ahead of time for fewer");
            assertThatThrownBy(() -> {
                        Map<String, Object> there = with(REPLICAS, replica);
                        there.put("iolite.datasources.audit.replicas.urls", replica);
                        places.run(there, context -> {});
                    })
                    .rootCause()
                    .hasMessageStartingWith("iolite.datasources.audit.replicas.urls: it names 1 replicas");
        });
    }

    @Test
    @CompileWithForkedClassLoader
    void observationsTheEndpointAndGraphQlAreThere() {
        settings.putAll(Map.of(
                "management.endpoint.iolite.access", "UNRESTRICTED",
                "management.endpoints.web.exposure.include", "iolite",
                "spring.graphql.schema.locations", "classpath:ahead-of-time/"));
        AheadOfTime.process(ShopApplication.class, settings).run(settings, context -> {
            List<String> observed = new ArrayList<>();
            context.getBean(ObservationRegistry.class)
                    .observationConfig()
                    .observationHandler(new ObservationTextPublisher(observed::add));
            context.getBean(CustomerRepository.class).count();
            assertThat(observed).anyMatch(line -> line.contains("Customer.aggregate"));
            assertThat(context.getBeanNamesForType(GraphQlSource.class)).hasSize(1);
            assertThat(context.containsBean("ioliteBatchLoaders")).isTrue();
        });
    }
}
