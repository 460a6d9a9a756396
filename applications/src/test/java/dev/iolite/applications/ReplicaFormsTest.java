package dev.iolite.applications;

import static dev.iolite.applications.shop.CustomerFields.CUSTOMER;
import static dev.iolite.applications.shop.ServerFields.SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.iolite.applications.ledger.Account;
import dev.iolite.applications.shop.CustomerRepository;
import dev.iolite.applications.shop.ServerRepository;
import dev.iolite.client.Iolite;
import dev.iolite.testdatabase.ReplicatedPostgres;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The forms in which an application may have replicas. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplicaFormsTest {

    private static final String AWAY = "postgresql://postgres@localhost:1/postgres";

    private final ReplicatedPostgres postgres = ReplicatedPostgres.start(1);

    @AfterAll
    void stop() {
        postgres.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = HibernateJpaAutoConfiguration.class)
    static class Shop {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @EntityScan(basePackageClasses = Account.class)
    static class ShopWithJpa {}

    private SpringApplicationBuilder application(Class<?> configuration) {
        return new SpringApplicationBuilder(configuration)
                .properties(Map.of(
                        "iolite.datasource.url",
                        postgres.primaryUrl(),
                        "spring.flyway.locations",
                        "classpath:db/migration,classpath:db/server"));
    }

    private String prisma(String user) {
        return postgres.standbyUrls()
                .get(0)
                .replaceFirst("jdbc:postgresql://(.*)[?]user=postgres", "postgresql://" + user + "$1");
    }

    private void run(SpringApplicationBuilder builder, Consumer<ConfigurableApplicationContext> test) {
        try (ConfigurableApplicationContext application = builder.run()) {
            postgres.awaitStandbys();
            test.accept(application);
        }
    }

    private static boolean standby(ConfigurableApplicationContext application) {
        return application
                .getBean(ServerRepository.class)
                .findUniqueOrThrow(SERVER.id.eq(1))
                .isStandby();
    }

    private static HikariDataSource replica(ConfigurableApplicationContext application, int number) {
        return application.getBean("ioliteReplica" + number + "DataSource", HikariDataSource.class);
    }

    @Test
    void anEnvironmentVariableNamesThem() {
        Map<String, Object> variables = Map.of("IOLITE_REPLICAS_URLS", AWAY + "," + prisma("postgres@"));
        run(
                application(Shop.class)
                        .initializers(context -> context.getEnvironment()
                                .getPropertySources()
                                .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", variables))),
                application -> {
                    assertThat(standby(application)).isTrue();
                    assertThat(standby(application)).isTrue();
                });
    }

    @Test
    void eachHasTheUserThatItsAddressNamesOrThatOfThePrimary() throws Exception {
        try (Connection primary = DriverManager.getConnection(postgres.primaryUrl());
                Statement statement = primary.createStatement()) {
            statement.execute("create role reader login password 'secret' in role pg_read_all_data");
        }
        postgres.awaitStandbys();
        run(
                application(Shop.class)
                        .properties("iolite.replicas.urls=" + prisma("reader:secret@") + "," + prisma("")),
                application -> {
                    assertThat(standby(application)).isTrue();
                    assertThat(standby(application)).isTrue();
                    assertThat(replica(application, 1).getUsername()).isEqualTo("reader");
                    assertThat((String) user(application)).isEqualTo("postgres");
                    TransactionTemplate reading =
                            new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
                    reading.setReadOnly(true);
                    List<String> users = IntStream.range(0, 4)
                            .mapToObj(i -> String.valueOf(reading.<String>execute(status -> user(application))))
                            .toList();
                    assertThat(users).containsOnly("reader", "postgres");
                });
    }

    private static String user(ConfigurableApplicationContext application) {
        return application
                .getBean(Iolite.class)
                .queryRaw(String.class, "select current_user::text")
                .get(0);
    }

    @Test
    void poolsAreLikeThePrimarysUnlessTheAddressSaysMore() {
        run(
                application(Shop.class)
                        .properties("spring.datasource.hikari.maximum-pool-size=6")
                        .properties("spring.datasource.hikari.connection-timeout=20000")
                        .properties("spring.datasource.hikari.pool-name=shop")
                        .properties("iolite.replicas.urls=" + prisma("") + "?connection_limit=2," + prisma("")),
                application -> {
                    assertThat(replica(application, 1).getMaximumPoolSize()).isEqualTo(2);
                    assertThat(replica(application, 2).getMaximumPoolSize()).isEqualTo(6);
                    assertThat(replica(application, 2).getConnectionTimeout()).isEqualTo(2000);
                    assertThat(replica(application, 2).getPoolName()).isEqualTo("iolite.replicas.urls[1]");
                });
    }

    @Test
    void thePrimaryServesWhenAllAreAwayAtTheStart() {
        run(application(Shop.class).properties("iolite.replicas.urls=" + AWAY + "," + AWAY), application -> {
            assertThat(standby(application)).isFalse();
            application.getBean(CustomerRepository.class).deleteAll();
        });
    }

    @Test
    void manyThreadsReadAtATime() {
        run(
                application(Shop.class)
                        .properties("iolite.replicas.urls=" + prisma("") + "?connection_limit=2")
                        .properties("spring.threads.virtual.enabled=true"),
                application -> {
                    ExecutorService threads = Executors.newFixedThreadPool(12);
                    List<Future<Boolean>> reads = IntStream.range(0, 200)
                            .mapToObj(i -> threads.submit(() -> standby(application)))
                            .toList();
                    threads.shutdown();
                    assertThat(reads).allSatisfy(read -> assertThat(read.get()).isTrue());
                });
    }

    @Test
    void withoutGeneratedCodeAndInBatches() {
        run(application(Shop.class).properties("iolite.replicas.urls=" + prisma("")), application -> {
            Iolite iolite = application.getBean(Iolite.class);
            ServerRepository servers = application.getBean(ServerRepository.class);
            Map<String, Object> one = Map.of("where", Map.of("id", 1));
            assertThat(iolite.model("Server").findUnique(one).orElseThrow()).containsEntry("standby", true);
            assertThat(iolite.<Map<String, Object>>onPrimary(
                            () -> iolite.model("Server").findUnique(one).orElseThrow()))
                    .containsEntry("standby", false);
            assertThat(servers.loader(q -> {}).load(SERVER.id.eq(1)).join())
                    .hasValueSatisfying(server -> assertThat(server.isStandby()).isTrue());
        });
    }

    @Test
    void jpaIsLedToTheSameServer() {
        run(application(ShopWithJpa.class).properties("iolite.replicas.urls=" + prisma("")), application -> {
            CustomerRepository customers = application.getBean(CustomerRepository.class);
            customers.deleteAll();
            customers.create(c -> c.email("a@example.org"));
            postgres.awaitStandbys();
            EntityManager entities = application.getBean(EntityManager.class);
            TransactionTemplate writing =
                    new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
            TransactionTemplate reading =
                    new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
            reading.setReadOnly(true);

            reading.executeWithoutResult(status -> {
                assertThat(isStandby(entities)).isEqualTo(true);
                assertThat(standby(application)).isTrue();
                assertThat(customers.exists(CUSTOMER.email.eq("a@example.org"))).isTrue();
            });
            writing.executeWithoutResult(status -> {
                assertThat(standby(application)).isFalse();
                assertThat(isStandby(entities)).isEqualTo(false);
                entities.persist(new Account("b@example.org"));
                entities.flush();
                assertThat(customers.count()).isEqualTo(2);
            });
            assertThat(standby(application)).isTrue();
        });
    }

    private static Object isStandby(EntityManager entities) {
        return entities.createNativeQuery("select pg_is_in_recovery()").getSingleResult();
    }
}
