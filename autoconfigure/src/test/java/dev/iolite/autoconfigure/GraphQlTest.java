package dev.iolite.autoconfigure;

import static dev.iolite.autoconfigure.shop.CustomerFields.CUSTOMER;
import static dev.iolite.autoconfigure.shop.PurchaseFields.PURCHASE;
import static dev.iolite.event.EventType.QUERY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.autoconfigure.graphql.BatchLoaders;
import dev.iolite.autoconfigure.shop.Customer;
import dev.iolite.autoconfigure.shop.CustomerRepository;
import dev.iolite.autoconfigure.shop.Purchase;
import dev.iolite.autoconfigure.shop.PurchaseRepository;
import dev.iolite.client.Iolite;
import dev.iolite.event.QueryEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.dataloader.DataLoader;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.stereotype.Controller;

/** A GraphQL query makes one statement or two for each level, whatever the number of rows. */
class GraphQlTest {

    private static ApplicationContextRunner runner() {
        return Shop.runner()
                .withConfiguration(
                        AutoConfigurations.of(GraphQlAutoConfiguration.class, IoliteGraphQlAutoConfiguration.class))
                .withUserConfiguration(ShopController.class)
                .withPropertyValues("spring.graphql.schema.locations=classpath:shop-graphql/");
    }

    private static void withCustomers(BiConsumer<GraphQlTester, List<QueryEvent>> test) {
        runner().run(context -> {
            CustomerRepository customers = context.getBean(CustomerRepository.class);
            for (String name : List.of("ada", "bob", "eve")) {
                customers.create(c -> c.email(name)
                        .purchases(p ->
                                p.createMany(List.of("Lamp", "Chair"), (x, thing) -> x.thing(thing + " of " + name))));
            }
            List<QueryEvent> statements = new ArrayList<>();
            context.getBean(Iolite.class).on(QUERY, statements::add);
            test.accept(
                    ExecutionGraphQlServiceTester.create(context.getBean(ExecutionGraphQlService.class)), statements);
        });
    }

    @Test
    void aRelationThatWasNotLoadedIsReadForAllRowsTogether() {
        withCustomers((graphQl, statements) -> {
            graphQl.document("{ customers { email purchases { thing } } }")
                    .execute()
                    .path("customers[*].purchases[*].thing")
                    .entityList(String.class)
                    .containsExactly(
                            "Lamp of ada",
                            "Chair of ada",
                            "Lamp of bob",
                            "Chair of bob",
                            "Lamp of eve",
                            "Chair of eve");
            assertThat(statements).hasSize(3);
        });
    }

    @Test
    void soAreTheRowsAtTheOtherEnd() {
        withCustomers((graphQl, statements) -> {
            graphQl.document("{ purchases { thing customer { email } } }")
                    .execute()
                    .path("purchases[*].customer.email")
                    .entityList(String.class)
                    .containsExactly("ada", "ada", "bob", "bob", "eve", "eve");
            assertThat(statements).hasSizeLessThanOrEqualTo(3);
        });
    }

    @Test
    void aBatchMappingTunesARelation() {
        withCustomers((graphQl, statements) -> {
            graphQl.document("{ customers { latest(count: 1) { thing } } }")
                    .execute()
                    .path("customers[*].latest[*].thing")
                    .entityList(String.class)
                    .containsExactly("Chair of ada", "Chair of bob", "Chair of eve");
            assertThat(statements).hasSize(3);
        });
    }

    @Test
    void manyRowsByTheirIdsAreOneStatement() {
        withCustomers((graphQl, statements) -> {
            graphQl.document("{ wanted(ids: [3, 1, 3, 77]) { customer { email } } }")
                    .execute()
                    .path("wanted[*].customer")
                    .entityList(Map.class)
                    .satisfies(rows -> assertThat(rows)
                            .containsExactly(
                                    Map.of("email", "eve"), Map.of("email", "ada"), Map.of("email", "eve"), null));
            assertThat(statements).hasSize(1);
        });
    }

    @Configuration(proxyBeanMethods = false)
    @EnableIolite(datasource = "shop", packages = "dev.iolite.autoconfigure.shop")
    static class NamedShop {}

    @Test
    void soAreThoseOfANamedDatabase() {
        runner().withUserConfiguration(NamedShop.class)
                .withPropertyValues(
                        "iolite.datasources.shop.url=jdbc:h2:mem:" + UUID.randomUUID(),
                        "iolite.datasources.shop.migrations=classpath:shop-migration")
                .run(context -> {
                    assertThat(context.getBean(Iolite.class).schema().find("Customer"))
                            .isEmpty();
                    CustomerRepository customers = context.getBean(CustomerRepository.class);
                    customers.create(c -> c.email("ada").purchases(p -> p.create(x -> x.thing("Lamp"))));

                    ExecutionGraphQlServiceTester.create(context.getBean(ExecutionGraphQlService.class))
                            .document("{ customers { email purchases { thing } } }")
                            .execute()
                            .path("customers[*].purchases[*].thing")
                            .entityList(String.class)
                            .containsExactly("Lamp");
                });
    }

    @Test
    void withoutGraphQlTheRestWorks() {
        Shop.runner()
                .withConfiguration(AutoConfigurations.of(IoliteGraphQlAutoConfiguration.class))
                .withClassLoader(new FilteredClassLoader("org.springframework.graphql", "graphql"))
                .run(context -> {
                    assertThat(context).hasNotFailed().doesNotHaveBean(BatchLoaders.class);
                    assertThat(context.getBean(CustomerRepository.class).count())
                            .isZero();
                });
    }

    @Controller
    static class ShopController {

        private final CustomerRepository customers;
        private final PurchaseRepository purchases;

        ShopController(CustomerRepository customers, PurchaseRepository purchases) {
            this.customers = customers;
            this.purchases = purchases;
        }

        record Wanted(int id) {}

        @QueryMapping
        List<Customer> customers() {
            return customers.findMany(q -> q.orderBy(CUSTOMER.id.asc()));
        }

        @QueryMapping
        List<Purchase> purchases() {
            return purchases.findMany(q -> q.orderBy(PURCHASE.id.asc()));
        }

        @BatchMapping
        Map<Customer, List<Purchase>> latest(List<Customer> list) {
            return customers.related(
                    list, CUSTOMER.purchases, p -> p.orderBy(PURCHASE.id.desc()).take(1));
        }

        @QueryMapping
        List<Wanted> wanted(@Argument List<Integer> ids) {
            return ids.stream().map(Wanted::new).toList();
        }

        @SchemaMapping
        CompletableFuture<Customer> customer(Wanted wanted, DataLoader<Integer, Customer> customerLoader) {
            return customerLoader.load(wanted.id());
        }
    }
}
