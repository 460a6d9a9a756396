package dev.iolite.autoconfigure.ahead;

import static dev.iolite.autoconfigure.shop.CustomerFields.CUSTOMER;
import static dev.iolite.autoconfigure.shop.PurchaseFields.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.autoconfigure.shop.Customer;
import dev.iolite.autoconfigure.shop.CustomerRepository;
import dev.iolite.autoconfigure.shop.PurchaseRepository;
import dev.iolite.client.Iolite;
import dev.iolite.dsl.CreateInput;
import dev.iolite.dsl.Projection;
import dev.iolite.error.InvalidInputException;
import java.util.List;
import java.util.Map;
import org.springframework.aot.hint.annotation.RegisterReflectionForBinding;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.ObjectMapper;

/** An application that makes calls of every kind. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@RegisterReflectionForBinding(EveryCall.Street.class)
class EveryCall {

    /** A record that only raw SQL names. */
    record Street(String email, Customer.Address address) {}

    record Card(String email, List<Bought> purchases) implements Projection<Customer> {}

    record Bought(String thing) implements Projection<dev.iolite.autoconfigure.shop.Purchase> {}

    record SignUp(String email, String name) implements CreateInput<Customer> {}

    static void all(ApplicationContext context) {
        CustomerRepository customers = context.getBean(CustomerRepository.class);
        PurchaseRepository purchases = context.getBean(PurchaseRepository.class);
        Iolite iolite = context.getBean(Iolite.class);
        ObjectMapper json = context.getBean(ObjectMapper.class);
        writes(customers, purchases, json);
        reads(customers, purchases, iolite, json);
        assertThatThrownBy(() -> customers.findUnique(CUSTOMER.id.eq(-1))).isInstanceOf(Gone.class);
        assertThatThrownBy(() -> customers.create(c -> c.email("no address")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> customers.create(c -> c.email("ann@example.org")))
                .hasMessageContaining("email");
        iolite.transaction(() -> customers.deleteMany(CUSTOMER.email.startsWith("bob")));
        customers.delete(CUSTOMER.email.eq("eve@example.org"));
    }

    private static void writes(CustomerRepository customers, PurchaseRepository purchases, ObjectMapper json) {
        customers.create(
                c -> c.email("ann@example.org")
                        .address(new Customer.Address("Main", 1))
                        .purchases(p -> p.create(x -> x.thing("Lamp"))),
                q -> q.include(CUSTOMER.purchases));
        customers.create(json.readValue("{\"email\":\"eve@example.org\",\"name\":\"Eve\"}", SignUp.class));
        customers.createMany(List.of("bob1@example.org", "bob2@example.org"), (c, email) -> c.email(email));
        customers.upsert(CUSTOMER.email.eq("bob3@example.org"), c -> c.email("bob3@example.org"), c -> c.name("Bob"));
        customers.update(CUSTOMER.email.eq("ann@example.org"), c -> c.name("Ann"));
        customers.updateMany(CUSTOMER.name.isNull(), c -> c.active(false));
        purchases.updateMany(PURCHASE.thing.eq("Lamp"), p -> p.thing("Table"));
    }

    private static void reads(
            CustomerRepository customers, PurchaseRepository purchases, Iolite iolite, ObjectMapper json) {
        List<Customer> all = customers.findMany(q -> q.include(CUSTOMER.purchases));
        assertThat(json.writeValueAsString(all)).contains("Table", "Main");
        assertThat(json.writeValueAsString(customers.findMany(Card.class))).contains("Table");
        assertThat(customers.aggregate(q -> q.select(CUSTOMER.count()))).isNotNull();
        assertThat(customers.groupBy(q -> q.by(CUSTOMER.active).select(CUSTOMER.count())))
                .hasSize(2);
        customers.withStream(q -> {}, rows -> rows.count());
        customers.loader(q -> {}).load(CUSTOMER.id.eq(1)).join();
        customers.related(all, CUSTOMER.purchases, q -> {});
        purchases.findFirst(PURCHASE.customer.is(CUSTOMER.name.eq("Ann")));
        assertThat(iolite.model("Customer").findMany(Map.of("include", Map.of("purchases", true))))
                .hasSize(5);
        assertThat(iolite.queryRaw(Street.class, "select email, address from customer where name = ?", "Ann"))
                .containsExactly(new Street("ann@example.org", new Customer.Address("Main", 1)));
        assertThat(iolite.queryRaw(Customer.class, "select * from customer")).hasSize(5);
        assertThat(iolite.queryRaw("select 1")).hasSize(1);
    }
}
