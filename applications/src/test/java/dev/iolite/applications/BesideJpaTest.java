package dev.iolite.applications;

import static dev.iolite.applications.shop.CustomerFields.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.applications.ledger.Account;
import dev.iolite.applications.shop.CustomerRepository;
import dev.iolite.client.Iolite;
import dev.iolite.error.Code;
import dev.iolite.error.IoliteFailure;
import dev.iolite.error.OutcomeUnknownException;
import dev.iolite.error.StatementException;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.TestDatabase;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** JPA and iolite on one database: one transaction, one connection. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BesideJpaTest {

    private final TestDatabase postgres = TestDatabase.open(DatabaseKind.POSTGRESQL);
    private ConfigurableApplicationContext application;
    private CustomerRepository customers;
    private Iolite iolite;
    private Both both;

    @BeforeAll
    void start() {
        application = new SpringApplicationBuilder(Shop.class)
                .properties(Map.of(
                        "iolite.datasource.url", postgres.url(),
                        "iolite.datasource.username", postgres.username(),
                        "iolite.datasource.password", postgres.password()))
                .run();
        customers = application.getBean(CustomerRepository.class);
        iolite = application.getBean(Iolite.class);
        both = application.getBean(Both.class);
    }

    @AfterAll
    void stop() {
        application.close();
        postgres.close();
    }

    @AfterEach
    void empty() {
        customers.deleteAll();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @EntityScan(basePackageClasses = Account.class)
    static class Shop {

        @Bean
        static BeanPostProcessor breaking() {
            return LostReplies.processor();
        }

        @Bean
        Both both(EntityManager entities) {
            return new Both(entities);
        }
    }

    static class Both {

        private final EntityManager entities;

        Both(EntityManager entities) {
            this.entities = entities;
        }

        @Transactional
        public void run(Consumer<EntityManager> work) {
            work.accept(entities);
        }

        @Transactional(readOnly = true)
        public void read(Consumer<EntityManager> work) {
            work.accept(entities);
        }
    }

    private static void fail() {
        throw new IllegalStateException("no");
    }

    @Test
    void theTransactionsAreThoseOfJpa() {
        assertThat(application.getBean(PlatformTransactionManager.class)).isInstanceOf(JpaTransactionManager.class);
        assertThat(application.getBeansOfType(PlatformTransactionManager.class)).hasSize(1);
    }

    @Test
    void bothWriteInOneTransaction() {
        both.run(entities -> {
            entities.persist(new Account("jpa@example.org"));
            entities.flush();
            assertThat(customers
                            .findUniqueOrThrow(CUSTOMER.email.eq("jpa@example.org"))
                            .getName())
                    .isNull();
            customers.create(c -> c.email("iolite@example.org"));
            assertThat(entities.createQuery("select count(a) from Account a", Long.class)
                            .getSingleResult())
                    .isEqualTo(2);
        });

        assertThat(customers.count()).isEqualTo(2);
    }

    @Test
    void bothAreRolledBackTogether() {
        assertThatThrownBy(() -> both.run(entities -> {
                    entities.persist(new Account("jpa@example.org"));
                    entities.flush();
                    customers.create(c -> c.email("iolite@example.org")
                            .purchases(p -> p.create(x -> x.thing("Lamp"), x -> x.thing("Table"))));
                    fail();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(customers.count()).isZero();
    }

    @Test
    void aBlockOfIoliteWithinTheTransactionOfJpaIsUndoneAlone() {
        both.run(entities -> {
            entities.persist(new Account("jpa@example.org"));
            entities.flush();
            assertThatThrownBy(() -> iolite.transaction(() -> {
                        customers.create(c -> c.email("iolite@example.org"));
                        customers.create(c -> c.email("jpa@example.org"));
                    }))
                    .isInstanceOf(UniqueConstraintException.class);
            customers.create(c -> c.email("after@example.org"));
        });

        assertThat(customers.findMany())
                .extracting(c -> c.getEmail())
                .containsExactlyInAnyOrder("jpa@example.org", "after@example.org");
    }

    @Test
    void aBlockOfIoliteHoldsTheWritesOfJpa() {
        EntityManager entities = application.getBean(EntityManager.class);
        assertThatThrownBy(() -> iolite.transaction(() -> {
                    entities.persist(new Account("jpa@example.org"));
                    customers.create(c -> c.email("iolite@example.org"));
                    fail();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(customers.count()).isZero();

        iolite.transaction(() -> entities.persist(new Account("jpa@example.org")));
        assertThat(customers.count()).isEqualTo(1);
    }

    @Test
    void aFailureOfOneUndoesTheOther() {
        customers.create(c -> c.email("taken@example.org"));
        assertThatThrownBy(() -> both.run(entities -> {
                    entities.persist(new Account("jpa@example.org"));
                    entities.flush();
                    customers.create(c -> c.email("taken@example.org"));
                }))
                .isInstanceOf(UniqueConstraintException.class);

        assertThat(customers.findMany()).extracting(c -> c.getEmail()).containsExactly("taken@example.org");
    }

    @Test
    void nobodyKnowsTheOutcomeOfACommitWithoutAnAnswer() {
        isUnknown(() -> both.run(entities -> {
            entities.persist(new Account("a@example.org"));
            customers.create(c -> c.email("b@example.org"));
            LostReplies.next();
        }));
        isUnknown(() -> iolite.transaction(() -> {
            customers.create(c -> c.email("c@example.org"));
            LostReplies.next();
        }));
        isUnknown(() -> application.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            customers.create(c -> c.email("d@example.org"));
            LostReplies.next();
        }));
        assertThat(customers.count()).isEqualTo(4);
    }

    private static void isUnknown(ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOf(OutcomeUnknownException.class)
                .hasRootCauseInstanceOf(SQLException.class)
                .satisfies(error -> assertThat(((IoliteFailure) error).code()).isEqualTo(Code.OUTCOME_UNKNOWN));
    }

    @Test
    void aCommitThatTheDatabaseRefusesIsNoRiddle() {
        JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
        jdbc.execute("alter table purchase add constraint later foreign key (customer_id) references customer (id)"
                + " deferrable initially deferred");
        jdbc.execute("alter table purchase drop constraint purchase_customer_id_fkey");
        try {
            assertThatThrownBy(() -> both.run(entities ->
                            jdbc.update("insert into purchase (id, thing, customer_id) values ('1', 'Lamp', 'none')")))
                    .isNotInstanceOf(OutcomeUnknownException.class)
                    .isInstanceOf(DataIntegrityViolationException.class);
            // what was noted of one commit is none of the next one's business
            both.run(entities -> entities.persist(new Account("a@example.org")));
            assertThat(customers.count()).isEqualTo(1);
        } finally {
            jdbc.execute("alter table purchase drop constraint later");
            jdbc.execute("alter table purchase add constraint purchase_customer_id_fkey foreign key (customer_id)"
                    + " references customer (id) on delete cascade");
        }
    }

    @Test
    void whatJpaHoldsBackIsNotThereForIolite() {
        both.run(entities -> {
            entities.persist(new Account("jpa@example.org"));
            assertThat(customers.count()).isZero();
            // a query of JPA flushes by itself, one of iolite does not
            entities.flush();
            assertThat(customers.count()).isEqualTo(1);
        });
    }

    @Test
    void whatIoliteWroteJpaReadsUnlessItHoldsTheEntityAlready() {
        customers.create(c -> c.email("a@example.org"));
        both.run(entities -> {
            Account account =
                    entities.createQuery("from Account", Account.class).getSingleResult();
            customers.update(CUSTOMER.email.eq("a@example.org"), u -> u.name("Ann"));
            assertThat(account.getName()).isNull();
            entities.refresh(account);
            assertThat(account.getName()).isEqualTo("Ann");
        });
    }

    @Test
    void aFailureOfJpaAtTheCommitUndoesWhatIoliteWrote() {
        customers.create(c -> c.email("taken@example.org"));
        assertThatThrownBy(() -> both.run(entities -> {
                    customers.create(c -> c.email("iolite@example.org"));
                    entities.persist(new Account("taken@example.org"));
                }))
                .isInstanceOf(DataIntegrityViolationException.class);

        assertThat(customers.findMany()).extracting(c -> c.getEmail()).containsExactly("taken@example.org");
    }

    @Test
    void aWriteOfIoliteWithinAReadOnlyTransactionIsRefused() {
        assertThatThrownBy(() -> both.read(entities -> customers.create(c -> c.email("a@example.org"))))
                .isInstanceOf(StatementException.class)
                .hasMessageContaining("The database or the transaction is read-only.");
        assertThat(customers.count()).isZero();
    }

    @Test
    void aTransactionOfItsOwnWithinTheTransactionOfJpaStays() {
        TransactionTemplate own = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        assertThatThrownBy(() -> both.run(entities -> {
                    customers.create(c -> c.email("outer@example.org"));
                    own.executeWithoutResult(status -> customers.create(c -> c.email("inner@example.org")));
                    fail();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(customers.findMany()).extracting(c -> c.getEmail()).containsExactly("inner@example.org");
    }

    @Test
    void aReadOnlyTransactionServesBoth() {
        customers.create(c -> c.email("a@example.org"));

        both.read(entities -> {
            assertThat(entities.createQuery("select count(a) from Account a", Long.class)
                            .getSingleResult())
                    .isEqualTo(1);
            assertThat(customers.count()).isEqualTo(1);
        });
    }
}
