package dev.iolite.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import dev.iolite.applications.audit.EntryRepository;
import dev.iolite.applications.shop.CustomerRepository;
import dev.iolite.autoconfigure.EnableIolite;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** What actuator says of an application, asked through JMX as /actuator/iolite is through HTTP. */
class ActuatorTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = HibernateJpaAutoConfiguration.class)
    static class Plain {}

    @EnableIolite(datasource = "audit", packages = "dev.iolite.applications.audit")
    static class Audited extends Plain {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = {HibernateJpaAutoConfiguration.class, DataSourceAutoConfiguration.class})
    @EnableIolite(datasource = "audit", packages = "dev.iolite.applications.audit")
    @EnableIolite(datasource = "shop", packages = "dev.iolite.applications.shop")
    static class NamedOnly {}

    private final String domain = "test-" + UUID.randomUUID();

    private ConfigurableApplicationContext start(Class<?> configuration, String... properties) {
        return new SpringApplicationBuilder(configuration)
                .properties(
                        "spring.jmx.enabled=true",
                        "spring.jmx.default-domain=" + domain,
                        "management.endpoints.jmx.domain=" + domain,
                        "management.endpoints.jmx.exposure.include=iolite,health",
                        "management.endpoint.health.show-details=always")
                .properties(properties)
                .run();
    }

    @SuppressWarnings("unchecked") // JSON objects are maps
    private Map<String, Object> ask(String endpoint, String operation) throws Exception {
        return (Map<String, Object>) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName(domain + ":type=Endpoint,name=" + endpoint),
                        operation,
                        new Object[0],
                        new String[0]);
    }

    @Test
    void anApplicationWithOneDatabase() throws Exception {
        try (ConfigurableApplicationContext application =
                start(Plain.class, "iolite.datasource.url=jdbc:h2:mem:" + UUID.randomUUID())) {
            application.getBean(CustomerRepository.class).count();

            assertThat(ask("Iolite", "report"))
                    .containsOnlyKeys("dialect", "schemaHash", "models", "slowestStatements");
        }
    }

    @Test
    void severalDatabases(@TempDir Path folder) throws Exception {
        try (ConfigurableApplicationContext application = start(
                Audited.class,
                "iolite.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(),
                "iolite.datasources.audit.url=file:" + folder.resolve("audit.db"))) {
            application.getBean(CustomerRepository.class).count();
            application.getBean(EntryRepository.class).count();

            Map<String, Object> report = ask("Iolite", "report");
            assertThat(report).containsEntry("dialect", "h2");
            assertThat(report)
                    .extractingByKey("models", LIST)
                    .extracting("name")
                    .containsExactlyInAnyOrder("Customer", "Purchase", "Server");
            assertThat(report)
                    .extractingByKey("slowestStatements", LIST)
                    .extracting("target")
                    .contains("Customer.aggregate")
                    .doesNotContain("Entry.aggregate");

            assertThat(report).extractingByKey("databases", MAP).containsOnlyKeys("audit");
            assertThat(report)
                    .extractingByKey("databases", MAP)
                    .extractingByKey("audit", MAP)
                    .satisfies(audit -> {
                        assertThat(audit).containsEntry("dialect", "sqlite").containsKey("schemaHash");
                        assertThat(audit)
                                .extractingByKey("models", LIST)
                                .extracting("name")
                                .containsExactlyInAnyOrder("Entry", "Detail");
                        assertThat(audit)
                                .extractingByKey("models", LIST)
                                .extracting("relations")
                                .contains(Map.of("details", "Detail"));
                        assertThat(audit)
                                .extractingByKey("slowestStatements", LIST)
                                .extracting("target")
                                .containsExactly("Entry.aggregate");
                        assertThat(audit.get("schemaHash")).isNotEqualTo(report.get("schemaHash"));
                    });
        }
    }

    @Test
    void namedDatabasesOnly() throws Exception {
        try (ConfigurableApplicationContext application = start(
                NamedOnly.class,
                "iolite.datasources.shop.url=jdbc:h2:mem:" + UUID.randomUUID(),
                "iolite.datasources.shop.migrations=classpath:db/migration",
                "iolite.datasources.audit.url=jdbc:h2:mem:" + UUID.randomUUID())) {
            application.getBean(EntryRepository.class).count();

            Map<String, Object> report = ask("Iolite", "report");
            assertThat(report).containsEntry("dialect", null);
            assertThat(report).extractingByKey("models", LIST).isEmpty();
            assertThat(report).extractingByKey("databases", MAP).containsOnlyKeys("audit", "shop");
        }
    }

    @Test
    void healthShowsEachDatabaseAndForgivesAReplica() throws Exception {
        try (ConfigurableApplicationContext application = start(
                Audited.class,
                "iolite.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(),
                "iolite.replicas.urls=postgresql://ann@localhost:1/blog",
                "iolite.datasources.audit.url=jdbc:h2:mem:" + UUID.randomUUID())) {
            assertThat(ask("Health", "health"))
                    .containsEntry("status", "UP")
                    .extractingByKey("components", MAP)
                    .extractingByKey("db", MAP)
                    .extractingByKey("components", MAP)
                    .containsKeys("dataSource", "auditDataSource", "ioliteReplica1DataSource");
            assertThat(application.getBean(CustomerRepository.class).count()).isZero();
        }
    }
}
