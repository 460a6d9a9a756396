package dev.iolite.autoconfigure;

import static dev.iolite.autoconfigure.shop.CustomerFields.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.iolite.autoconfigure.shop.Customer;
import dev.iolite.autoconfigure.shop.CustomerRepository;
import dev.iolite.client.Iolite;
import dev.iolite.client.QueryInterceptor;
import dev.iolite.query.Condition;
import dev.iolite.query.Read;
import dev.iolite.query.ReadArguments;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class ObservationTest {

    private final ApplicationContextRunner runner = Shop.runner()
            .withConfiguration(AutoConfigurations.of(
                    IoliteObservationAutoConfiguration.class, IoliteEndpointAutoConfiguration.class));

    @Test
    void eachOperationIsAnObservationWithoutValues() {
        runner.withUserConfiguration(Registry.class).run(context -> {
            CustomerRepository customers = context.getBean(CustomerRepository.class);
            customers.create(c -> c.email("a@example.org"));
            customers.findUnique(CUSTOMER.email.eq("a@example.org"));
            Throwable failure = catchThrowable(() -> customers.create(c -> c.email("a@example.org")));

            assertThat(failure).isNotNull();
            assertThat(context.getBean(Registry.class).seen)
                    .filteredOn(observation -> observation.startsWith("iolite.operation"))
                    .containsExactly(
                            "iolite.operation Customer.create action=create model=Customer outcome=success",
                            "iolite.operation Customer.findUnique action=findUnique model=Customer outcome=success",
                            "iolite.operation Customer.create action=create model=Customer outcome=P2002");
        });
    }

    @Test
    void observationIsSwitchedOff() {
        runner.withUserConfiguration(Registry.class)
                .withPropertyValues("iolite.observation.enabled=false")
                .run(context -> {
                    context.getBean(CustomerRepository.class).count();
                    assertThat(context.getBean(Registry.class).seen).isEmpty();
                });
    }

    @Test
    void anInterceptorBeanStandsAroundEachOperationButNotAroundWhatIsNested() {
        runner.withUserConfiguration(Interceptor.class).run(context -> {
            CustomerRepository customers = context.getBean(CustomerRepository.class);
            customers.create(c -> c.email("a@example.org").purchases(p -> p.create(x -> x.thing("Lamp"))));
            context.getBean(Iolite.class).transaction(() -> {
                customers.findMany(q -> q.include(CUSTOMER.purchases));
            });

            assertThat(context.getBean(Interceptor.class).seen)
                    .containsExactly("Customer.create false", "Customer.findMany true");
        });
    }

    @Test
    void anInterceptorMayAskForSomethingElse() {
        runner.withUserConfiguration(OnlyActive.class).run(context -> {
            CustomerRepository customers = context.getBean(CustomerRepository.class);
            customers.create(c -> c.email("a@example.org"));
            customers.create(c -> c.email("b@example.org").active(false));

            assertThat(customers.findMany()).extracting(Customer::getEmail).containsExactly("a@example.org");
        });
    }

    @Test
    void theEndpointShowsModelsAndStatements() {
        runner.withPropertyValues("management.endpoints.web.exposure.include=iolite")
                .run(context -> {
                    context.getBean(CustomerRepository.class).count();
                    context.getBean(CustomerRepository.class).count();

                    IoliteEndpoint.Report report =
                            context.getBean(IoliteEndpoint.class).report();
                    assertThat(report.dialect()).isEqualTo("h2");
                    assertThat(report.schemaHash()).matches("[0-9a-f]{16}");
                    assertThat(report.models())
                            .extracting(IoliteEndpoint.ShownModel::table)
                            .containsExactly("customer", "purchase");
                    assertThat(report.models().get(0).fields())
                            .containsExactly("id", "email", "name", "active", "address");
                    assertThat(report.models().get(1).relations()).containsEntry("customer", "Customer");
                    assertThat(report.slowestStatements()).singleElement().satisfies(entry -> {
                        assertThat(entry.count()).isEqualTo(2);
                        assertThat(entry.longest()).isGreaterThanOrEqualTo(entry.mean());
                    });
                });
    }

    @Test
    void anEndpointThatIsNotExposedCostsNothing() {
        runner.run(context ->
                assertThat(context).doesNotHaveBean(IoliteEndpoint.class).doesNotHaveBean(SlowestStatements.class));
    }

    @Configuration(proxyBeanMethods = false)
    static class Registry {

        final List<String> seen = new ArrayList<>();

        @Bean
        ObservationRegistry registry() {
            ObservationRegistry registry = ObservationRegistry.create();
            registry.observationConfig().observationHandler(new ObservationHandler<>() {
                @Override
                public boolean supportsContext(Observation.Context context) {
                    return true;
                }

                @Override
                public void onStop(Observation.Context context) {
                    StringBuilder text = new StringBuilder(context.getName() + " " + context.getContextualName());
                    for (KeyValue pair : context.getLowCardinalityKeyValues()) {
                        text.append(' ').append(pair.getKey()).append('=').append(pair.getValue());
                    }
                    seen.add(text.toString());
                }
            });
            return registry;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Interceptor {

        final List<String> seen = new ArrayList<>();

        @Bean
        QueryInterceptor interceptor() {
            return (call, next) -> {
                seen.add(call.model() + "." + call.action() + " " + call.inTransaction());
                return next.proceed(call);
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OnlyActive {

        @Bean
        QueryInterceptor interceptor() {
            return (call, next) -> call.args() instanceof Read.FindMany read
                    ? next.proceed(call.args(new Read.FindMany(
                            read.model(),
                            new ReadArguments(
                                    Condition.and(List.of(
                                            read.arguments().where(),
                                            CUSTOMER.active.eq(true).condition())),
                                    read.arguments().orderBy(),
                                    read.arguments().cursor(),
                                    read.arguments().page(),
                                    read.arguments().distinct()),
                            read.selection(),
                            read.strategy())))
                    : next.proceed(call);
        }
    }
}
