package dev.iolite.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.HealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jdbc.autoconfigure.health.DataSourceHealthContributorAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

/** The only check of a database is Boot's {@code db}. */
class HealthTest {

    private final ApplicationContextRunner runner = Shop.runner()
            .withConfiguration(AutoConfigurations.of(
                    HealthContributorAutoConfiguration.class,
                    HealthContributorRegistryAutoConfiguration.class,
                    HealthEndpointAutoConfiguration.class,
                    DataSourceHealthContributorAutoConfiguration.class))
            .withPropertyValues(
                    "management.endpoint.health.show-details=always", "management.endpoints.web.exposure.include=*");

    private static Map<String, HealthDescriptor> components(HealthDescriptor health) {
        return ((CompositeHealthDescriptor) health).getComponents();
    }

    private static HealthDescriptor health(ApplicationContext context) {
        return context.getBean(HealthEndpoint.class).health();
    }

    @Test
    void itIsTheOnlyOne() {
        runner.run(context -> {
            assertThat(components(health(context))).containsOnlyKeys("db", "ping");
            assertThat(health(context).getStatus()).isEqualTo(Status.UP);
        });
    }

    @Test
    void aReplicaThatIsDownIsShownAndDoesNotTakeTheApplicationOutOfService() {
        String up = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        runner.withPropertyValues(
                        "iolite.replicas.urls=" + up + ",jdbc:postgresql://localhost:1/blog?password=s3cr3t&user=ann")
                .run(context -> {
                    HealthDescriptor health = health(context);
                    Map<String, HealthDescriptor> pools =
                            components(components(health).get("db"));
                    assertThat(pools.get("dataSource").getStatus()).isEqualTo(Status.UP);
                    assertThat(pools.get("ioliteReplica1DataSource").getStatus())
                            .isEqualTo(Status.UP);
                    assertThat(pools.get("ioliteReplica2DataSource").getStatus())
                            .isEqualTo(Status.UNKNOWN);
                    assertThat(health.getStatus()).isEqualTo(Status.UP);
                    assertThat(health.toString()).doesNotContain("s3cr3t");
                });
    }
}
