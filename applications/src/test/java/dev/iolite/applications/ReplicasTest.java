package dev.iolite.applications;

import static dev.iolite.applications.shop.CustomerFields.CUSTOMER;
import static dev.iolite.applications.shop.ServerFields.SERVER;
import static dev.iolite.client.TransactionOptions.defaults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.applications.shop.CustomerRepository;
import dev.iolite.applications.shop.Server;
import dev.iolite.applications.shop.ServerRepository;
import dev.iolite.client.Iolite;
import dev.iolite.client.ModelReads;
import dev.iolite.error.TransactionClosedException;
import dev.iolite.testdatabase.ReplicatedPostgres;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An application on a PostgreSQL server with two streaming standbys. The model Server tells which one answered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(OutputCaptureExtension.class)
class ReplicasTest {

    private final ReplicatedPostgres postgres = ReplicatedPostgres.start(2);
    private ConfigurableApplicationContext application;
    private ServerRepository servers;
    private CustomerRepository customers;
    private Iolite iolite;
    private Scopes scopes;

    @BeforeAll
    void start() {
        application = new SpringApplicationBuilder(Shop.class)
                .properties(Map.of(
                        "iolite.datasource.url", postgres.primaryUrl(),
                        "iolite.replicas.urls", String.join(",", postgres.standbyUrls()),
                        "spring.flyway.locations", "classpath:db/migration,classpath:db/server"))
                .run();
        servers = application.getBean(ServerRepository.class);
        customers = application.getBean(CustomerRepository.class);
        iolite = application.getBean(Iolite.class);
        scopes = application.getBean(Scopes.class);
        postgres.awaitStandbys();
    }

    @AfterAll
    void stop() throws Exception {
        application.close();
        postgres.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = HibernateJpaAutoConfiguration.class)
    static class Shop {

        @Bean
        Scopes scopes() {
            return new Scopes();
        }
    }

    static class Scopes {

        @Transactional
        public <T> T writing(Supplier<T> work) {
            return work.get();
        }

        @Transactional(readOnly = true)
        public <T> T reading(Supplier<T> work) {
            return work.get();
        }

        @Transactional(propagation = Propagation.SUPPORTS)
        public <T> T without(Supplier<T> work) {
            return work.get();
        }
    }

    private Server server() {
        return server(servers);
    }

    private static Server server(ModelReads<Server> reads) {
        return reads.findUniqueOrThrow(SERVER.id.eq(1));
    }

    private List<Boolean> streamed() {
        return servers.withStream(q -> {}, rows -> rows.map(Server::isStandby).toList());
    }

    private Set<Integer> ports(Supplier<Server> read) {
        Set<Integer> ports = new HashSet<>();
        for (int i = 0; i < 10; i++) {
            ports.add(read.get().getPort());
        }
        return ports;
    }

    @Test
    @Order(1)
    void readsOutsideOfTransactionsGoToTheReplicasInTurn() {
        assertThat(server().isStandby()).isTrue();
        assertThat(ports(this::server)).hasSize(2);
        assertThat(servers.findMany())
                .singleElement()
                .satisfies(one -> assertThat(one.isStandby()).isTrue());
        assertThat(servers.exists(SERVER.standby.eq(true))).isTrue();
        assertThat(servers.count(SERVER.standby.eq(true))).isEqualTo(1);
        assertThat(streamed()).containsExactly(true);
        assertThat(iolite.model("Server").findMany(Map.of()))
                .singleElement()
                .satisfies(one -> assertThat(one).containsEntry("standby", true));
    }

    @Test
    @Order(2)
    void aTransactionThatWritesReadsFromThePrimary() {
        assertThat(scopes.writing(this::server).isStandby()).isFalse();
        assertThat(iolite.<Boolean>transaction(() -> server().isStandby())).isFalse();
        assertThat(scopes.<List<Boolean>>writing(this::streamed)).containsExactly(false);
    }

    @Test
    @Order(3)
    void aReadOnlyTransactionStaysOnOneReplica() {
        assertThat(scopes.reading(this::server).isStandby()).isTrue();
        assertThat(scopes.<Set<Integer>>reading(() -> ports(this::server))).hasSize(1);
        assertThat(iolite.<Boolean>transaction(defaults().readOnly(), () -> server().isStandby()))
                .isTrue();
        JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
        assertThat(scopes.<Boolean>reading(() -> jdbc.queryForObject("select pg_is_in_recovery()", Boolean.class)))
                .isTrue();
        assertThat(jdbc.queryForObject("select pg_is_in_recovery()", Boolean.class))
                .isFalse();
    }

    @Test
    @Order(4)
    void aCallOrABlockCanAskForThePrimary() {
        assertThat(server(servers.onPrimary()).isStandby()).isFalse();
        assertThat(servers.onPrimary().count(SERVER.standby.eq(true))).isZero();
        assertThat(iolite.<Boolean>onPrimary(() -> server().isStandby())).isFalse();
        assertThat(scopes.<Boolean>reading(() -> server(servers.onPrimary()).isStandby()))
                .isFalse();
        assertThat(iolite.<List<Boolean>>onPrimary(this::streamed)).containsExactly(false);
        assertThat(server().isStandby()).isTrue();
    }

    @Test
    @Order(5)
    void whatWasJustWrittenIsOnThePrimary() {
        postgres.pauseStandby(0);
        postgres.pauseStandby(1);
        customers.create(
                c -> c.email("a@example.org").purchases(p -> p.create(x -> x.thing("Lamp"))),
                q -> q.include(CUSTOMER.purchases));

        assertThat(customers.count()).isZero();
        assertThat(customers.onPrimary().count()).isEqualTo(1);
        assertThat(scopes.<Long>writing(() -> customers.count())).isEqualTo(1);

        customers.update(CUSTOMER.email.eq("a@example.org"), u -> u.name("Ann"));
        customers.deleteMany(CUSTOMER.name.eq("Ann"));
        assertThat(customers.onPrimary().count()).isZero();
        postgres.resumeStandby(0);
        postgres.resumeStandby(1);
    }

    @Test
    @Order(6)
    void aWriteAfterAReadWithinOneScopeGoesToThePrimary() {
        scopes.without(() -> {
            assertThat(server().isStandby()).isTrue();
            customers.create(c -> c.email("b@example.org"));
            assertThat(iolite.queryRaw(Boolean.class, "select pg_is_in_recovery()"))
                    .containsExactly(false);
            return server();
        });
        assertThat(customers.onPrimary().exists(CUSTOMER.email.eq("b@example.org")))
                .isTrue();
    }

    @Test
    @Order(7)
    void aWriteWithinAReadOnlyTransactionIsRefused() {
        assertThatThrownBy(() -> scopes.reading(() -> customers.create(c -> c.email("c@example.org"))))
                .isInstanceOf(TransactionClosedException.class)
                .hasMessageContaining("The transaction was begun read-only, and this call writes.");
    }

    @Test
    @Order(8)
    void aReplicaThatIsDownIsLeftOut(CapturedOutput output) {
        int stopped = server().getPort();
        postgres.stopStandby(postgres.standbyUrls().get(0).contains(":" + stopped + "/") ? 0 : 1);

        assertThat(ports(this::server)).doesNotContain(stopped);
        assertThat(ports(this::server)).hasSize(1).doesNotContain(stopped);
        assertThat(server().isStandby()).isTrue();
        assertThat(output.toString())
                .containsPattern("A read was lost on a replica|The replica . of 2 gave no connection");
    }

    @Test
    @Order(9)
    void withoutAReplicaThePrimaryServes() {
        postgres.stopStandby(0);
        postgres.stopStandby(1);

        assertThat(ports(this::server)).doesNotContain(0);
        assertThat(ports(this::server)).hasSize(1);
        assertThat(server().isStandby()).isFalse();
        assertThat(scopes.reading(this::server).isStandby()).isFalse();
    }
}
