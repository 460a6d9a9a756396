package dev.iolite.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.iolite.autoconfigure.shop.CustomerRepository;
import dev.iolite.jdbc.ReplicatedDataSource;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

/** Which data source {@code iolite.replicas} speaks of. The replica is a database of its own here, and empty. */
class ReplicaSettingsTest {

    private final String replica = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    private final ApplicationContextRunner runner = Shop.runner().withPropertyValues("iolite.replicas.urls=" + replica);

    @Test
    void theDataSourceOfTheSettingsLeadsToThem() {
        runner.run(context -> {
            assertThat(context.getBean(DataSource.class)).isInstanceOf(ReplicatedDataSource.class);
            HikariDataSource pool = context.getBean("ioliteReplica1DataSource", HikariDataSource.class);
            assertThat(pool.getJdbcUrl()).isEqualTo(replica);
            assertThat(pool.getPoolName()).isEqualTo("iolite.replicas.urls[0]");
            new JdbcTemplate(pool).execute("create table \"customer\" (\"id\" int)");
            assertThat(context.getBean(CustomerRepository.class).count()).isZero();
        });
    }

    @Test
    void theUserOfTheDatabaseIsTheirsUnlessTheyNameOne() {
        Shop.runner()
                .withPropertyValues(
                        "iolite.datasource.username=ann",
                        "iolite.datasource.password=secret",
                        "iolite.replicas.urls=postgresql://db/blog,postgresql://bob:other@db/blog?connection_limit=3",
                        "spring.flyway.enabled=false",
                        "iolite.migrate.validate=off",
                        "iolite.dialect=h2")
                .run(context -> {
                    HikariDataSource first = context.getBean("ioliteReplica1DataSource", HikariDataSource.class);
                    assertThat(first.getUsername()).isEqualTo("ann");
                    assertThat(first.getPassword()).isEqualTo("secret");
                    HikariDataSource second = context.getBean("ioliteReplica2DataSource", HikariDataSource.class);
                    assertThat(second.getUsername()).isEqualTo("bob");
                    assertThat(second.getMaximumPoolSize()).isEqualTo(3);
                });
    }

    @Test
    void aDataSourceOfTheApplicationsOwnLeadsToThem() {
        runner.withUserConfiguration(OwnDataSource.class)
                .run(context -> assertThat(context.getBean(DataSource.class)).isInstanceOf(ReplicatedDataSource.class));
    }

    @Test
    void aServiceConnectionHasNoReplicas() {
        runner.withUserConfiguration(ServiceConnection.class)
                .run(context -> assertThat(context.getBean(DataSource.class)).isInstanceOf(HikariDataSource.class));
    }

    @Test
    void anEmbeddedTestDatabaseHasNoReplicas() {
        runner.withUserConfiguration(Embedded.class)
                .run(context ->
                        assertThat(context.getBean(DataSource.class)).isNotInstanceOf(ReplicatedDataSource.class));
    }

    @Test
    void anAddressThatCannotBeReadIsNamed() {
        Shop.runner()
                .withPropertyValues("iolite.replicas.urls=oracle://ann:secret@db/blog")
                .run(context -> assertThat(Report.of(context.getStartupFailure()))
                        .startsWith("iolite.replicas.urls[0] cannot be used: The database URL begins with the protocol"
                                + " 'oracle'")
                        .doesNotContain("secret"));
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnDataSource {

        @Bean
        DataSource mine() {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            return source;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Embedded {

        @Bean
        DataSource embedded() {
            return new EmbeddedDatabaseBuilder()
                    .setType(EmbeddedDatabaseType.H2)
                    .generateUniqueName(true)
                    .build();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class ServiceConnection {

        @Bean
        JdbcConnectionDetails container() {
            return new JdbcConnectionDetails() {
                @Override
                public @Nullable String getUsername() {
                    return "sa";
                }

                @Override
                public @Nullable String getPassword() {
                    return "";
                }

                @Override
                public String getJdbcUrl() {
                    return "jdbc:h2:mem:container-of-" + UUID.randomUUID();
                }
            };
        }
    }
}
