package dev.iolite.autoconfigure;

import static dev.iolite.autoconfigure.shop.CustomerFields.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.autoconfigure.shop.Customer;
import dev.iolite.autoconfigure.shop.CustomerRepository;
import dev.iolite.autoconfigure.shop.PurchaseRepository;
import dev.iolite.client.Iolite;
import dev.iolite.client.NotFoundPolicy;
import dev.iolite.error.OutcomeUnknownException;
import dev.iolite.error.RecordNotFoundException;
import dev.iolite.model.JsonFormat;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

class BeansTest {

    @Test
    void eachModelHasARepositoryBeanNamedLikeItsClass() {
        Shop.runner().run(context -> {
            assertThat(context).hasSingleBean(Iolite.class);
            assertThat(context.getBean("customerRepository")).isInstanceOf(CustomerRepository.class);
            assertThat(context.getBean("purchaseRepository")).isInstanceOf(PurchaseRepository.class);
        });
    }

    @Test
    void repositoriesWaitForFlyway() {
        Shop.runner()
                .withUserConfiguration(EarlyCaller.class)
                .run(context -> assertThat(context.getBean("customersAtStart")).isEqualTo(0L));
    }

    @Test
    void anOwnRepositoryBeanReplacesTheGeneratedOne() {
        Shop.runner().withUserConfiguration(OwnRepository.class).run(context -> {
            assertThat(context).hasSingleBean(CustomerRepository.class);
            assertThat(context).doesNotHaveBean("customerRepository");
            assertThat(context).hasSingleBean(PurchaseRepository.class);
        });
    }

    @Test
    void anOwnClientReplacesTheOneOfTheSettings() {
        Shop.runner().withUserConfiguration(OwnClient.class).run(context -> {
            assertThat(context).hasSingleBean(Iolite.class);
            assertThat(context.getBean(CustomerRepository.class).count()).isZero();
        });
    }

    @Test
    void withoutADataSourceThereIsNothing() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(IoliteAutoConfiguration.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Iolite.class));
    }

    @Test
    void writesJoinSpringsTransaction() {
        Shop.runner().run(context -> {
            CustomerRepository customers = context.getBean(CustomerRepository.class);
            new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
                customers.create(c -> c.email("a@example.org"));
                status.setRollbackOnly();
            });
            assertThat(customers.count()).isZero();
        });
    }

    @Test
    void aCommitWithoutAnAnswerIsAnUnknownOutcome() {
        Shop.runner().run(context -> {
            JdbcTransactionManager manager = context.getBean(JdbcTransactionManager.class);
            assertThat(context.getBean(Iolite.class)).isNotNull();

            assertThat(manager.getExceptionTranslator()
                            .translate("JDBC commit", null, new SQLException("gone", "08006")))
                    .isInstanceOf(OutcomeUnknownException.class);
        });
    }

    @Test
    void jsonFieldsGoThroughBootsMapper() {
        Shop.runner()
                .withPropertyValues("spring.jackson.property-naming-strategy=UPPER_CAMEL_CASE")
                .run(context -> {
                    CustomerRepository customers = context.getBean(CustomerRepository.class);
                    customers.create(c -> c.email("a@example.org").address(new Customer.Address("Main Street", 7)));

                    assertThat(customers
                                    .findUniqueOrThrow(CUSTOMER.email.eq("a@example.org"))
                                    .getAddress())
                            .isEqualTo(new Customer.Address("Main Street", 7));
                    assertThat(new JdbcTemplate(context.getBean(DataSource.class))
                                    .queryForObject("select \"address\" from \"customer\"", String.class))
                            .isEqualTo("{\"Number\":7,\"Street\":\"Main Street\"}");
                });
    }

    @Test
    void withoutJacksonTheRestWorks() {
        Shop.runner().withClassLoader(new FilteredClassLoader("tools.jackson")).run(context -> {
            assertThat(context).hasNotFailed().doesNotHaveBean(JsonFormat.class);
            assertThat(context.getBean(CustomerRepository.class).count()).isZero();
        });
    }

    @Test
    void whatWasNotLoadedIsNotInJson() {
        Shop.runner().run(context -> {
            CustomerRepository customers = context.getBean(CustomerRepository.class);
            JsonMapper mapper = context.getBean(JsonMapper.class);
            customers.create(c -> c.email("a@example.org").purchases(p -> p.create(x -> x.thing("Lamp"))));

            assertThat(mapper.writeValueAsString(customers.findMany())).isEqualTo("""
                    [{"active":true,"address":null,"email":"a@example.org","id":1,"label":"null <a@example.org>",\
                    "name":null}]""");
            assertThat(mapper.writeValueAsString(
                            customers.findMany(q -> q.select(CUSTOMER.email).select(CUSTOMER.purchases))))
                    .isEqualTo("""
                    [{"email":"a@example.org","purchases":[{"id":1,"thing":"Lamp"}]}]""");
        });
    }

    @Test
    void aCustomizerHasTheLastWord() {
        Shop.runner()
                .withPropertyValues("iolite.reject-on-not-found=false")
                .withUserConfiguration(Rejecting.class)
                .run(context -> {
                    CustomerRepository customers = context.getBean(CustomerRepository.class);
                    assertThatThrownBy(() -> customers.findUnique(CUSTOMER.id.eq(1)))
                            .isInstanceOf(RecordNotFoundException.class);
                });
    }

    @Configuration(proxyBeanMethods = false)
    static class EarlyCaller {

        @Bean
        Long customersAtStart(CustomerRepository customers) {
            return customers.count();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnRepository {

        @Bean
        CustomerRepository mine(Iolite iolite) {
            return new CustomerRepository(iolite);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnClient {

        @Bean
        Iolite mine(DataSource dataSource) {
            return Iolite.builder().dataSource(dataSource).build();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Rejecting {

        @Bean
        IoliteBuilderCustomizer rejecting() {
            return builder -> builder.rejectOnNotFound(NotFoundPolicy.THROW);
        }
    }
}
