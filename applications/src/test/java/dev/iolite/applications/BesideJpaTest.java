package dev.iolite.applications;

import static dev.iolite.applications.shop.CustomerFields.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.applications.ledger.Account;
import dev.iolite.applications.shop.CustomerRepository;
import dev.iolite.client.Iolite;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.TestDatabase;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.sql.DataSource;
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
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

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
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? new Breaking(source) : bean;
                }
            };
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

    /** Loses the connection when the commit's answer is on its way. */
    private static final class Breaking extends DelegatingDataSource {

        static final AtomicBoolean LOST = new AtomicBoolean();

        Breaking(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Breaking.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        try {
                            Object result = method.invoke(connection, arguments);
                            if (method.getName().equals("commit") && LOST.getAndSet(false)) {
                                throw new SQLException("gone", "08006");
                            }
                            return result;
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
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
    void aCommitWithoutAnAnswerIsSaidInTheWordsOfJpa() {
        assertThatThrownBy(() -> both.run(entities -> {
                    entities.persist(new Account("a@example.org"));
                    Breaking.LOST.set(true);
                }))
                .isInstanceOf(DataAccessResourceFailureException.class);
        assertThatThrownBy(() -> iolite.transaction(() -> {
                    customers.create(c -> c.email("b@example.org"));
                    Breaking.LOST.set(true);
                }))
                .isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(customers.count()).isEqualTo(2);
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
