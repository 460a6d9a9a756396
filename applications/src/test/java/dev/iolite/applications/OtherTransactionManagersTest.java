package dev.iolite.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.applications.shop.CustomerRepository;
import dev.iolite.client.Iolite;
import dev.iolite.error.Code;
import dev.iolite.error.IoliteFailure;
import dev.iolite.error.OutcomeUnknownException;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.TestDatabase;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Transaction managers that the application declares itself: a commit without an answer is the same with each. */
class OtherTransactionManagersTest {

    private final TestDatabase postgres = TestDatabase.open(DatabaseKind.POSTGRESQL);

    @AfterEach
    void stop() {
        postgres.close();
    }

    private ConfigurableApplicationContext start(Class<?> application) {
        return new SpringApplicationBuilder(application)
                .properties(
                        "iolite.datasource.url=" + postgres.url(),
                        "iolite.datasource.username=" + postgres.username(),
                        "iolite.datasource.password=" + postgres.password())
                .run();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = HibernateJpaAutoConfiguration.class)
    static class Plain {

        @Bean
        static BeanPostProcessor losing() {
            return LostReplies.processor();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnJdbc extends Plain {

        @Bean
        PlatformTransactionManager own(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OldJdbc extends Plain {

        @Bean
        PlatformTransactionManager own(DataSource dataSource) {
            return new DataSourceTransactionManager(dataSource);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class JpaAndJdbc {

        @Bean
        static BeanPostProcessor losing() {
            return LostReplies.processor();
        }

        @Bean
        @Primary
        PlatformTransactionManager jpa(EntityManagerFactory entities) {
            return new JpaTransactionManager(entities);
        }

        @Bean
        PlatformTransactionManager jdbc(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        PlatformTransactionManager old(DataSource dataSource) {
            return new DataSourceTransactionManager(dataSource);
        }
    }

    @Test
    void aJdbcTransactionManager() {
        each(OwnJdbc.class);
    }

    @Test
    void aDataSourceTransactionManager() {
        each(OldJdbc.class);
    }

    @Test
    void severalAtATime() {
        each(JpaAndJdbc.class);
    }

    private void each(Class<?> configuration) {
        try (ConfigurableApplicationContext application = start(configuration)) {
            CustomerRepository customers = application.getBean(CustomerRepository.class);
            application.getBeansOfType(PlatformTransactionManager.class).forEach((name, manager) -> {
                isUnknown(() -> new TransactionTemplate(manager).executeWithoutResult(status -> {
                    customers.create(c -> c.email(name));
                    LostReplies.next();
                }));
                new TransactionTemplate(manager)
                        .executeWithoutResult(status -> customers.create(c -> c.email(name + "2")));
            });
            isUnknown(() -> application.getBean(Iolite.class).transaction(() -> {
                customers.create(c -> c.email("iolite"));
                LostReplies.next();
            }));
            int managers =
                    application.getBeansOfType(PlatformTransactionManager.class).size();
            assertThat(customers.count()).isEqualTo(2L * managers + 1);
        }
    }

    private static void isUnknown(ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOf(OutcomeUnknownException.class)
                .satisfies(error -> assertThat(((IoliteFailure) error).code()).isEqualTo(Code.OUTCOME_UNKNOWN));
    }
}
