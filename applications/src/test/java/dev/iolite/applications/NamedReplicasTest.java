package dev.iolite.applications;

import static dev.iolite.applications.shop.CustomerFields.CUSTOMER;
import static dev.iolite.applications.shop.ServerFields.SERVER;
import static dev.iolite.client.TransactionOptions.defaults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.iolite.applications.audit.EntryRepository;
import dev.iolite.applications.shop.CustomerRepository;
import dev.iolite.applications.shop.Server;
import dev.iolite.applications.shop.ServerRepository;
import dev.iolite.autoconfigure.EnableIolite;
import dev.iolite.client.Iolite;
import dev.iolite.client.ModelReads;
import dev.iolite.error.TransactionClosedException;
import dev.iolite.jdbc.ReplicatedDataSource;
import dev.iolite.testdatabase.ReplicatedPostgres;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The shop is a named database on PostgreSQL with a streaming standby; the application's own has no replica. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NamedReplicasTest {

    private final ReplicatedPostgres postgres = ReplicatedPostgres.start(1);
    private ConfigurableApplicationContext application;
    private ServerRepository servers;
    private CustomerRepository customers;
    private Iolite iolite;
    private Scopes scopes;

    @BeforeAll
    void start() {
        application = new SpringApplicationBuilder(Shop.class)
                .properties(Map.of(
                        "iolite.datasource.url",
                        "jdbc:h2:mem:" + UUID.randomUUID(),
                        "spring.flyway.locations",
                        "classpath:db/audit",
                        "iolite.datasources.shop.url",
                        postgres.primaryUrl(),
                        "iolite.datasources.shop.replicas.urls",
                        postgres.standbyUrls()
                                        .get(0)
                                        .replaceFirst(
                                                "jdbc:postgresql://(.*)[?]user=postgres", "postgresql://postgres@$1")
                                + "?connection_limit=4",
                        "iolite.datasources.shop.hikari.maximum-pool-size",
                        "7",
                        "iolite.datasources.shop.migrations",
                        "classpath:db/migration,classpath:db/server"))
                .run();
        servers = application.getBean(ServerRepository.class);
        customers = application.getBean(CustomerRepository.class);
        iolite = application.getBean("shopIolite", Iolite.class);
        scopes = application.getBean(Scopes.class);
        postgres.awaitStandbys();
    }

    @AfterAll
    void stop() throws Exception {
        application.close();
        postgres.close();
    }

    @BeforeEach
    void empty() {
        customers.deleteAll();
        postgres.awaitStandbys();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = HibernateJpaAutoConfiguration.class)
    @EnableIolite(datasource = "shop", packages = "dev.iolite.applications.shop")
    static class Shop {

        @Bean
        Scopes scopes() {
            return new Scopes();
        }

        @Bean
        Parts parts(@Qualifier("shop") DataSource dataSource, DataSource own) {
            return new Parts(dataSource, own);
        }
    }

    record Parts(DataSource dataSource, DataSource own) {}

    static class Scopes {

        @Transactional("shop")
        public <T> T writing(Supplier<T> work) {
            return work.get();
        }

        @Transactional(value = "shop", readOnly = true)
        public <T> T reading(Supplier<T> work) {
            return work.get();
        }

        @Transactional(value = "shop", readOnly = true, propagation = Propagation.REQUIRES_NEW)
        public <T> T readingAnew(Supplier<T> work) {
            return work.get();
        }

        @Transactional
        public <T> T writingElsewhere(Supplier<T> work) {
            return work.get();
        }

        @Transactional(readOnly = true)
        public <T> T readingElsewhere(Supplier<T> work) {
            return work.get();
        }
    }

    private boolean standby() {
        return standby(servers);
    }

    private static boolean standby(ModelReads<Server> reads) {
        return reads.findUniqueOrThrow(SERVER.id.eq(1)).isStandby();
    }

    private List<Boolean> streamed() {
        return servers.withStream(q -> {}, rows -> rows.map(Server::isStandby).toList());
    }

    private boolean raw() {
        return iolite.queryRaw(Boolean.class, "select pg_is_in_recovery()").get(0);
    }

    @Test
    @Order(1)
    void readsGoToTheReplicaAndAllElseToThePrimary() {
        assertThat(standby()).isTrue();
        assertThat(streamed()).containsExactly(true);
        assertThat(standby(servers.onPrimary())).isFalse();
        assertThat(iolite.<Boolean>onPrimary(() -> standby())).isFalse();
        assertThat(iolite.<List<Boolean>>onPrimary(this::streamed)).containsExactly(false);
        assertThat(raw()).isFalse();
        assertThat(scopes.<Boolean>writing(() -> standby())).isFalse();
        assertThat(scopes.<Boolean>reading(() -> standby())).isTrue();
        assertThat(scopes.<Boolean>reading(this::raw)).isTrue();
        assertThat(iolite.<Boolean>transaction(() -> standby())).isFalse();
        assertThat(iolite.<Boolean>transaction(defaults().readOnly(), () -> standby()))
                .isTrue();
        assertThatThrownBy(() -> scopes.reading(() -> customers.create(c -> c.email("a@example.org"))))
                .isInstanceOf(TransactionClosedException.class);
    }

    @Test
    @Order(2)
    void transactionsOfAnotherDatabaseDecideNothing() {
        assertThat(scopes.<Boolean>writingElsewhere(this::standby)).isTrue();
        assertThat(scopes.<Boolean>readingElsewhere(this::standby)).isTrue();
        scopes.readingElsewhere(() -> customers.create(c -> c.email("a@example.org")));
        assertThat(customers.onPrimary().count()).isEqualTo(1);
        scopes.<Object>writingElsewhere(() -> {
            assertThat(standby()).isTrue();
            customers.create(c -> c.email("b@example.org").purchases(p -> p.create(x -> x.thing("Lamp"))));
            return standby();
        });
        assertThat(customers.onPrimary().count()).isEqualTo(2);
        assertThat(scopes.<Boolean>writing(() -> {
                    application.getBean(EntryRepository.class).count();
                    return standby();
                }))
                .isFalse();
    }

    @Test
    @Order(3)
    void aReadOnlyTransactionWithinAWritingOne() {
        assertThat(scopes.<Boolean>writing(() -> scopes.reading(this::standby))).isFalse();
        assertThat(scopes.<Boolean>writing(() -> {
                    customers.create(c -> c.email("a@example.org"));
                    assertThat(scopes.<Long>reading(() -> customers.count())).isEqualTo(1);
                    assertThat(iolite.<Long>transaction(defaults().readOnly(), () -> customers.count()))
                            .isEqualTo(1);
                    return scopes.readingAnew(this::standby);
                }))
                .isTrue();
        assertThat(scopes.<Boolean>reading(() -> scopes.readingAnew(this::standby)))
                .isTrue();
    }

    @Test
    @Order(4)
    void whatWritesReadsFromThePrimary() {
        customers.create(c -> c.email("a@example.org").name("Ann"));
        postgres.awaitStandbys();
        postgres.pauseStandby(0);
        try {
            customers.update(CUSTOMER.email.eq("a@example.org"), u -> u.name("Anna"));
            customers.create(c -> c.email("b@example.org"));
            assertThat(customers.findUnique(CUSTOMER.email.eq("b@example.org"))).isEmpty();

            assertThat(customers
                            .upsert(CUSTOMER.email.eq("b@example.org"), c -> c.email("b@example.org"), c -> c.name("B"))
                            .getName())
                    .isEqualTo("B");
            assertThat(customers
                            .getOrCreate(CUSTOMER.email.eq("b@example.org"), c -> c.email("b@example.org"))
                            .getName())
                    .isEqualTo("B");
            assertThat(customers
                            .update(
                                    CUSTOMER.email.eq("a@example.org"),
                                    u -> u.purchases(p -> p.create(x -> x.thing("Lamp"))),
                                    q -> q.include(CUSTOMER.purchases))
                            .getPurchases())
                    .hasSize(1);
            assertThat(customers.deleteMany(CUSTOMER.name.eq("Anna"))).isEqualTo(1);
            assertThat(scopes.<Long>writing(() -> customers.count())).isEqualTo(1);
            assertThat(customers.count()).isEqualTo(1);
        } finally {
            postgres.resumeStandby(0);
        }
    }

    @Test
    @Order(5)
    void thePools() {
        Parts parts = application.getBean(Parts.class);
        assertThat(parts.dataSource()).isInstanceOf(ReplicatedDataSource.class);
        assertThat(parts.own()).isInstanceOf(HikariDataSource.class);
        HikariDataSource replica = application.getBean("shopReplica1DataSource", HikariDataSource.class);
        assertThat(replica.getMaximumPoolSize()).isEqualTo(4);
        assertThat(new JdbcTemplate(parts.dataSource()).queryForObject("select pg_is_in_recovery()", Boolean.class))
                .isFalse();
    }

    @Test
    @Order(9)
    void thePrimaryServesWhenTheReplicaGoes() {
        assertThat(standby()).isTrue();
        postgres.stopStandby(0);
        assertThat(standby()).isFalse();
        assertThat(streamed()).containsExactly(false);
        assertThat(scopes.<Boolean>reading(this::standby)).isFalse();
    }
}
