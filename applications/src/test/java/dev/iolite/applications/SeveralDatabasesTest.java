package dev.iolite.applications;

import static dev.iolite.applications.audit.EntryFields.ENTRY;
import static dev.iolite.applications.shop.CustomerFields.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.applications.audit.DetailRepository;
import dev.iolite.applications.audit.EntryRepository;
import dev.iolite.applications.shop.CustomerRepository;
import dev.iolite.autoconfigure.EnableIolite;
import dev.iolite.client.Iolite;
import dev.iolite.error.FieldNotLoadedException;
import dev.iolite.error.RecordNotFoundException;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.schema.Model;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.TestDatabase;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

/** An application on PostgreSQL that keeps its audit log in a SQLite file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeveralDatabasesTest {

    private final TestDatabase postgres = TestDatabase.open(DatabaseKind.POSTGRESQL);
    private ConfigurableApplicationContext application;
    private CustomerRepository customers;
    private EntryRepository entries;
    private DetailRepository details;
    private Shop shop;

    @BeforeAll
    void start(@TempDir Path folder) {
        application = new SpringApplicationBuilder(ShopApplication.class)
                .properties(
                        "iolite.datasource.url=" + postgres.url(),
                        "iolite.datasource.username=" + postgres.username(),
                        "iolite.datasource.password=" + postgres.password(),
                        "iolite.datasources.audit.url=file:" + folder.resolve("audit.db"),
                        "iolite.omit.Detail=text",
                        "iolite.reject-on-not-found.find-unique.models.Entry=true")
                .run();
        customers = application.getBean(CustomerRepository.class);
        entries = application.getBean(EntryRepository.class);
        details = application.getBean(DetailRepository.class);
        shop = application.getBean(Shop.class);
    }

    @AfterAll
    void stop() {
        application.close();
        postgres.close();
    }

    @BeforeEach
    void empty() {
        customers.deleteAll();
        entries.deleteAll();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = HibernateJpaAutoConfiguration.class)
    @EnableIolite(datasource = "audit", packages = "dev.iolite.applications.audit")
    static class ShopApplication {

        @Bean
        Shop shop(CustomerRepository customers, EntryRepository entries, DetailRepository details) {
            return new Shop(customers, entries, details);
        }

        @Bean
        AuditParts auditParts(
                @Qualifier("audit") Iolite iolite,
                @Qualifier("audit") DataSource dataSource,
                @Qualifier("audit") PlatformTransactionManager transactions,
                Iolite own,
                DataSource ownDataSource) {
            return new AuditParts(iolite, dataSource, transactions, own, ownDataSource);
        }
    }

    record AuditParts(
            Iolite iolite,
            DataSource dataSource,
            PlatformTransactionManager transactions,
            Iolite own,
            DataSource ownDataSource) {}

    static class Shop {

        private final CustomerRepository customers;
        private final EntryRepository entries;
        private final DetailRepository details;

        Shop(CustomerRepository customers, EntryRepository entries, DetailRepository details) {
            this.customers = customers;
            this.entries = entries;
            this.details = details;
        }

        @Transactional
        public void signUp(String email, boolean fails) {
            customers.create(c -> c.email(email));
            entries.create(e -> e.text(email));
            if (fails) {
                throw new IllegalStateException("no");
            }
        }

        @Transactional
        public void outer(Runnable work) {
            work.run();
        }

        @Transactional("audit")
        public void note(String email, boolean fails) {
            customers.create(c -> c.email(email));
            entries.create(e -> e.text(email));
            if (fails) {
                throw new IllegalStateException("no");
            }
        }

        @Transactional
        public void signUpAndNote(String email) {
            customers.create(c -> c.email(email));
            entries.count();
            entries.create(e -> e.text(email).details(d -> d.create(x -> x.text("a"), x -> x.text("a"))));
        }

        @Transactional
        public void readAndNote(String email) {
            customers.create(c -> c.email(email));
            details.count();
            entries.create(e -> e.text(email).details(d -> d.create(x -> x.text("a"), x -> x.text("b"))));
        }
    }

    @Test
    void transactionsOfTwoDatabasesStandInEachOther() {
        assertThatThrownBy(() -> shop.outer(() -> {
                    shop.note("inner@example.org", false);
                    throw new IllegalStateException("outer");
                }))
                .hasMessage("outer");
        assertThat(customers.count()).isZero();
        assertThat(entries.count()).isEqualTo(1);

        shop.outer(() -> assertThatThrownBy(() -> shop.note("again@example.org", true))
                .isInstanceOf(IllegalStateException.class));
        assertThat(customers.exists(CUSTOMER.email.eq("again@example.org"))).isTrue();
        assertThat(entries.exists(ENTRY.text.eq("again@example.org"))).isFalse();
    }

    @Test
    void eachModelLiesInItsDatabase() {
        AuditParts parts = application.getBean(AuditParts.class);

        assertThat(parts.own().schema().models())
                .extracting(Model::name)
                .containsExactlyInAnyOrder("Customer", "Purchase", "Server");
        assertThat(parts.iolite().schema().models())
                .extracting(Model::name)
                .containsExactlyInAnyOrder("Entry", "Detail");
        customers.create(c -> c.email("a@example.org"));
        entries.create(e -> e.text("made a"));
        assertThat(new JdbcTemplate(parts.ownDataSource())
                        .queryForObject("select count(*) from \"customer\"", Long.class))
                .isEqualTo(1);
        assertThat(new JdbcTemplate(parts.dataSource()).queryForObject("select text from entry", String.class))
                .isEqualTo("made a");
    }

    @Test
    void settingsOfModelsHoldInEachDatabase() {
        entries.create(e -> e.text("made a").details(d -> d.create(x -> x.text("secret"))));

        assertThatThrownBy(() -> details.findFirstOrThrow(q -> {}).getText())
                .isInstanceOf(FieldNotLoadedException.class);
        assertThatThrownBy(() -> entries.findUnique(ENTRY.id.eq("none"))).isInstanceOf(RecordNotFoundException.class);
        assertThat(customers.findUnique(CUSTOMER.id.eq("none"))).isEmpty();
    }

    @Test
    void bootSeesTheApplicationsOwnDatabaseOnly() {
        AuditParts parts = application.getBean(AuditParts.class);

        assertThat(application.getBean(DataSource.class)).isSameAs(parts.ownDataSource());
        assertThat(application.getBean(JdbcTemplate.class).getDataSource()).isSameAs(parts.ownDataSource());
        assertThat(application.getBean(Iolite.class)).isSameAs(parts.own());
        assertThat(application.getBean(PlatformTransactionManager.class)).isNotSameAs(parts.transactions());
        assertThat(application.getBean(Flyway.class).getConfiguration().getDataSource())
                .isSameAs(parts.ownDataSource());
    }

    @Test
    void aTransactionOfOneDatabaseLeavesTheOtherAlone() {
        assertThatThrownBy(() -> shop.signUp("a@example.org", true)).isInstanceOf(IllegalStateException.class);
        assertThat(customers.count()).isZero();
        assertThat(entries.count()).isEqualTo(1);

        assertThatThrownBy(() -> shop.note("b@example.org", true)).isInstanceOf(IllegalStateException.class);
        assertThat(customers.exists(CUSTOMER.email.eq("b@example.org"))).isTrue();
        assertThat(entries.exists(ENTRY.text.eq("b@example.org"))).isFalse();

        shop.signUp("c@example.org", false);
        assertThat(customers.exists(CUSTOMER.email.eq("c@example.org"))).isTrue();
        assertThat(entries.exists(ENTRY.text.eq("c@example.org"))).isTrue();
    }

    @Test
    void aNestedWriteIsAllOrNothingWithinTheOthersTransaction() {
        assertThatThrownBy(() -> shop.signUpAndNote("a@example.org")).isInstanceOf(UniqueConstraintException.class);
        assertThat(customers.count()).isZero();
        assertThat(entries.count()).isZero();

        shop.readAndNote("b@example.org");
        assertThat(customers.count()).isEqualTo(1);
        assertThat(details.count()).isEqualTo(2);
    }
}
