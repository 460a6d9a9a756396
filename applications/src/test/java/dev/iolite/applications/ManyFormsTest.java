package dev.iolite.applications;

import static dev.iolite.applications.shop.CustomerFields.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.iolite.applications.audit.DetailRepository;
import dev.iolite.applications.audit.EntryRepository;
import dev.iolite.applications.shop.CustomerRepository;
import dev.iolite.autoconfigure.EnableIolite;
import dev.iolite.client.Iolite;
import dev.iolite.dsl.Filter;
import dev.iolite.dsl.ModelFilter;
import dev.iolite.library.AuditLibrary;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

/** The many forms that an application with several databases may have. */
@ExtendWith(OutputCaptureExtension.class)
class ManyFormsTest {

    private static final String AUDIT = "iolite.datasources.audit.url=jdbc:h2:mem:";
    private static final String SHOP = "iolite.datasources.shop.url=jdbc:h2:mem:";
    private static final String SHOPS_TABLES = "iolite.datasources.shop.migrations=classpath:db/migration";

    private static SpringApplicationBuilder application(Class<?> configuration) {
        return new SpringApplicationBuilder(configuration)
                .properties("iolite.datasource.url=jdbc:h2:mem:" + UUID.randomUUID())
                .properties(AUDIT + UUID.randomUUID());
    }

    private static ConfigurableApplicationContext namedOnly(Class<?> configuration, String... more) {
        return new SpringApplicationBuilder(configuration)
                .properties(AUDIT + UUID.randomUUID(), SHOP + UUID.randomUUID(), SHOPS_TABLES)
                .properties(more)
                .run();
    }

    private static void worksInBoth(ConfigurableApplicationContext application) {
        CustomerRepository customers = application.getBean(CustomerRepository.class);
        EntryRepository entries = application.getBean(EntryRepository.class);
        customers.create(c -> c.email("a@example.org"));
        entries.create(e -> e.text("made a"));
        assertThat(customers.count()).isEqualTo(1);
        assertThat(entries.count()).isEqualTo(1);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = HibernateJpaAutoConfiguration.class)
    static class Plain {}

    @EnableIolite(datasource = "audit", packages = "dev.iolite.applications.audit")
    static class Audited extends Plain {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = {HibernateJpaAutoConfiguration.class, DataSourceAutoConfiguration.class})
    @EnableIolite(datasource = "audit", packages = "dev.iolite.applications.audit")
    @EnableIolite(datasource = "shop", packages = "dev.iolite.applications.shop")
    static class NamedOnly {

        @Bean
        Work work(CustomerRepository customers, EntryRepository entries) {
            return new Work(customers, entries);
        }
    }

    static class Work {

        private final CustomerRepository customers;
        private final EntryRepository entries;

        Work(CustomerRepository customers, EntryRepository entries) {
            this.customers = customers;
            this.entries = entries;
        }

        @Transactional("shop")
        public void run() {
            customers.create(c -> c.email("a@example.org"));
            entries.create(e -> e.text("made a"));
            throw new IllegalStateException("no");
        }
    }

    @Test
    void allDatabasesHaveNames() {
        try (ConfigurableApplicationContext application = namedOnly(NamedOnly.class)) {
            assertThatThrownBy(() -> application.getBean(Work.class).run()).isInstanceOf(IllegalStateException.class);
            assertThat(application.getBean(CustomerRepository.class).count()).isZero();
            assertThat(application.getBean(EntryRepository.class).count()).isEqualTo(1);
            assertThat(application.containsBean("iolite")).isFalse();
            assertThat(application.getBean("shopIolite", Iolite.class).schema().find("Customer"))
                    .isPresent();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = {HibernateJpaAutoConfiguration.class, DataSourceAutoConfiguration.class})
    @EnableIolite(datasource = "audit", packages = "dev.iolite.applications.audit")
    static class SomeWithoutDatabase {}

    @Test
    void aModelForWhichThereIsNoDatabase(CapturedOutput output) {
        assertThatThrownBy(() -> new SpringApplicationBuilder(SomeWithoutDatabase.class)
                        .properties(AUDIT + UUID.randomUUID())
                        .run()
                        .close())
                .isNotNull();
        assertThat(output)
                .contains("No database holds dev.iolite.applications.shop.Customer,")
                .contains("Name the packages, or set iolite.datasource.url");
    }

    @Configuration(proxyBeanMethods = false)
    @EnableIolite(datasource = "audit", packages = "dev.iolite.applications.audit")
    static class AuditedAgain {}

    @EnableIolite(datasource = "audit", packages = "dev.iolite.applications.audit")
    static class AuditedTwice extends Plain {}

    @Test
    void twoAnnotationsForOneDatabase() {
        try (ConfigurableApplicationContext application =
                application(AuditedTwice.class).sources(AuditedAgain.class).run()) {
            worksInBoth(application);
            assertThat(application.getBeanNamesForType(Iolite.class)).hasSize(2);
        }
    }

    @EnableIolite(datasource = "rest", packages = "dev.iolite.applications")
    @EnableIolite(datasource = "audit", packages = "dev.iolite.applications.audit")
    static class Overlapping extends Plain {}

    @Test
    void theLongerPackageWins() {
        try (ConfigurableApplicationContext application = application(Overlapping.class)
                .properties(
                        "iolite.datasources.rest.url=jdbc:h2:mem:" + UUID.randomUUID(),
                        "iolite.datasources.rest.migrations=classpath:db/migration")
                .run()) {
            worksInBoth(application);
            assertThat(application.getBean("restIolite", Iolite.class).schema().find("Entry"))
                    .isEmpty();
            assertThat(application.getBean(Iolite.class).schema().models()).isEmpty();
        }
    }

    @Test
    void aLibraryMayBringTheDatabase(@TempDir Path jar) throws IOException {
        Path list = jar.resolve("META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports");
        Files.createDirectories(list.getParent());
        Files.writeString(list, AuditLibrary.class.getName());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            try (ConfigurableApplicationContext application = application(Plain.class)
                    .resourceLoader(new DefaultResourceLoader(loader))
                    .run()) {
                worksInBoth(application);
                assertThat(application.getBean(Iolite.class).schema().find("Entry"))
                        .isEmpty();
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void aDatabaseWithoutMigrations(CapturedOutput output) {
        try (ConfigurableApplicationContext application = application(Audited.class)
                .properties("iolite.datasources.audit.migrations=")
                .run()) {
            assertThat(application.containsBean("auditFlyway")).isFalse();
            assertThat(output).contains("Write the first migration, src/main/resources/db/audit/");
        }
        assertThatThrownBy(() -> application(Audited.class)
                        .properties("iolite.datasources.audit.migrations=", "iolite.migrate.validate=fail")
                        .run()
                        .close())
                .isNotNull();
    }

    @Test
    void beansAreMadeWhenTheyAreAskedFor() {
        try (ConfigurableApplicationContext application =
                application(Audited.class).lazyInitialization(true).run()) {
            worksInBoth(application);
        }
    }

    @Test
    void onVirtualThreads() {
        try (ConfigurableApplicationContext application = application(Audited.class)
                .properties("spring.threads.virtual.enabled=true")
                .run()) {
            worksInBoth(application);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnParts extends Audited {

        @Bean(defaultCandidate = false)
        @Qualifier("audit")
        DataSource auditDataSource() {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            return source;
        }

        @Bean(defaultCandidate = false)
        @Qualifier("audit")
        PlatformTransactionManager auditTransactionManager(@Qualifier("audit") DataSource source) {
            JdbcTransactionManager manager = new JdbcTransactionManager(source);
            manager.setDefaultTimeout(77);
            return manager;
        }

        @Bean(defaultCandidate = false)
        @Qualifier("audit")
        Flyway auditFlyway(@Qualifier("audit") DataSource source) {
            return Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/audit")
                    .table("my_history")
                    .load();
        }
    }

    @Test
    void theApplicationMayBringEachPart() {
        try (ConfigurableApplicationContext application =
                application(OwnParts.class).run()) {
            worksInBoth(application);
            assertThat(application.getBean("auditTransactionManager"))
                    .satisfies(manager -> assertThat(((JdbcTransactionManager) manager).getDefaultTimeout())
                            .isEqualTo(77));
            assertThat(application
                            .getBean("auditFlyway", Flyway.class)
                            .getConfiguration()
                            .getTable())
                    .isEqualTo("my_history");
            assertThat(application.getBean(Flyway.class).getConfiguration().getTable())
                    .isEqualTo("flyway_schema_history");
            assertThat(application.getBean(PlatformTransactionManager.class))
                    .isNotSameAs(application.getBean("auditTransactionManager"));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class HidesOwnDataSource extends Audited {

        @Bean
        @Qualifier("audit")
        DataSource auditDataSource() {
            return new JdbcDataSource();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class HidesOwnTransactions extends Audited {

        @Bean
        @Qualifier("audit")
        PlatformTransactionManager auditTransactionManager(@Qualifier("audit") DataSource source) {
            return new JdbcTransactionManager(source);
        }
    }

    @Test
    void aPartThatStandsInTheWayOfTheApplicationsOwn(CapturedOutput output) {
        for (Class<?> configuration : List.of(HidesOwnDataSource.class, HidesOwnTransactions.class)) {
            assertThatThrownBy(() -> application(configuration).run().close()).isNotNull();
        }
        assertThat(output)
                .contains("The bean auditDataSource of the database 'audit' is the only DataSource")
                .contains("The bean auditTransactionManager of the database 'audit' is the only")
                .contains("Declare it @Bean(defaultCandidate = false) with @Qualifier(\"audit\").");
    }

    @Configuration(proxyBeanMethods = false)
    static class Filtered extends Audited {

        static final Filter OWN = Filter.named("own");

        @Bean
        ModelFilter customers() {
            return ModelFilter.on(CUSTOMER, OWN, () -> CUSTOMER.email.startsWith("b"));
        }
    }

    @Test
    void aFilterHoldsInTheDatabaseOfItsModel() {
        try (ConfigurableApplicationContext application =
                application(Filtered.class).run()) {
            CustomerRepository customers = application.getBean(CustomerRepository.class);
            customers.create(c -> c.email("a@example.org"));
            customers.create(c -> c.email("b@example.org"));
            assertThat(customers.count()).isEqualTo(1);
            assertThat(application.getBean(DetailRepository.class).count()).isZero();
        }
    }

    @Test
    void thePoolsSettings() {
        try (ConfigurableApplicationContext application = application(Audited.class)
                .properties(
                        "iolite.datasources.audit.hikari.maximum-pool-size=3",
                        "iolite.datasources.audit.hikari.leak-detection-threshold=12345")
                .run()) {
            assertThat(application.getBean("auditDataSource")).isInstanceOfSatisfying(HikariDataSource.class, pool -> {
                assertThat(pool.getMaximumPoolSize()).isEqualTo(3);
                assertThat(pool.getLeakDetectionThreshold()).isEqualTo(12345);
                assertThat(pool.getPoolName()).isEqualTo("audit");
            });
        }
    }
}
