package dev.iolite.applications;

import static dev.iolite.applications.shop.CustomerFields.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.applications.audit.EntryRepository;
import dev.iolite.applications.own.Customers;
import dev.iolite.applications.own.Entries;
import dev.iolite.applications.shop.CustomerRepository;
import dev.iolite.autoconfigure.EnableIolite;
import dev.iolite.client.QueryInterceptor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Own methods on a generated repository: a class that extends it takes its place. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnRepositoriesTest {

    private static final List<String> ASKED = new ArrayList<>();

    private ConfigurableApplicationContext application;
    private Customers customers;
    private Entries entries;

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = HibernateJpaAutoConfiguration.class)
    @ComponentScan(basePackageClasses = Customers.class)
    @EnableIolite(datasource = "audit", packages = "dev.iolite.applications.audit")
    static class Shop {

        /** As a library would bring it: it stands around the calls of all repositories. */
        @Bean
        QueryInterceptor asked() {
            return (call, next) -> {
                ASKED.add(call.model() + "." + call.action());
                return next.proceed(call);
            };
        }
    }

    @BeforeAll
    void start() {
        application = new SpringApplicationBuilder(Shop.class)
                .properties(
                        "iolite.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(),
                        "iolite.datasources.audit.url=jdbc:h2:mem:" + UUID.randomUUID())
                .run();
        customers = application.getBean(Customers.class);
        entries = application.getBean(Entries.class);
    }

    @AfterAll
    void stop() {
        application.close();
    }

    @BeforeEach
    void empty() {
        customers.deleteAll();
        entries.deleteAll();
    }

    @Test
    void theOwnClassTakesThePlaceOfTheGeneratedOne() {
        assertThat(application.getBean(CustomerRepository.class)).isSameAs(customers);
        assertThat(application.getBean(EntryRepository.class)).isSameAs(entries);
    }

    @Test
    void ownMethodsUseTheGeneratedOnes() {
        customers.signUp("a@example.org", "Lamp", "Table");

        assertThat(customers.byEmail("a@example.org"))
                .hasValueSatisfying(one -> assertThat(one.getPurchases()).hasSize(2));
        assertThat(customers.findMany(q -> q.where(CUSTOMER.purchases.some()))).hasSize(1);
    }

    @Test
    void anOwnMethodCanBeATransaction() {
        assertThatThrownBy(() -> customers.signUp("a@example.org", "Lamp", ""))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(customers.count()).isZero();
    }

    @Test
    void aPieceIsSharedByRepositoriesOfSeveralDatabases() {
        customers.create(c -> c.email("a@example.org"));
        customers.create(c -> c.email("a@new.example.org"));
        entries.create(e -> e.text("old"));

        assertThat(customers.summary()).isEqualTo("1 of 2");
        assertThat(entries.summary()).isEqualTo("0 of 1");
    }

    @Test
    void anInterceptorStandsAroundTheCallsOfAllDatabases() {
        ASKED.clear();
        customers.byEmail("a@example.org");
        entries.count();

        assertThat(ASKED).containsExactly("Customer.findUnique", "Entry.aggregate");
    }
}
