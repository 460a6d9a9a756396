package dev.iolite.autoconfigure;

import static dev.iolite.autoconfigure.shop.CustomerFields.CUSTOMER;
import static dev.iolite.schema.RowFilter.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.autoconfigure.shop.CustomerRepository;
import dev.iolite.client.DynamicModel;
import dev.iolite.client.Iolite;
import dev.iolite.client.TenantResolver;
import dev.iolite.dsl.Filter;
import dev.iolite.dsl.ModelFilter;
import dev.iolite.error.InvalidInputException;
import dev.iolite.schema.Declarations;
import dev.iolite.schema.FieldDeclaration;
import dev.iolite.schema.ModelDeclaration;
import dev.iolite.schema.Naming;
import dev.iolite.schema.RowFilter;
import dev.iolite.schema.ScalarType;
import dev.iolite.schema.Schema;
import dev.iolite.schema.SchemaBuilder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class RowRulesTest {

    private static final Filter ACTIVE = Filter.named("active");

    @Test
    void filterBeansHoldForAllCalls() {
        Shop.runner().withUserConfiguration(ActiveOnly.class).run(context -> {
            CustomerRepository customers = context.getBean(CustomerRepository.class);
            customers.create(c -> c.email("a@example.org"));
            customers.create(c -> c.email("b@example.org").active(false));

            assertThat(customers.count()).isEqualTo(1);
            assertThat(customers.count(q -> q.unfiltered(ACTIVE))).isEqualTo(2);
        });
    }

    @Test
    void aTenantResolverBeanSaysWhoseRowsAreMeant() {
        vouchers().withUserConfiguration(Shops.class).run(context -> {
            DynamicModel vouchers = context.getBean(Iolite.class).model("Voucher");
            AtomicLong current = context.getBean(AtomicLong.class);
            current.set(1);
            assertThat(vouchers.create(Map.of("data", Map.of("id", 1)))).containsEntry("shop", 1L);
            current.set(2);
            vouchers.create(Map.of("data", Map.of("id", 2)));

            assertThat(vouchers.findMany(Map.of())).containsExactly(Map.of("id", 2, "shop", 2L));
            vouchers.deleteMany(Map.of());
            assertThat(vouchers.exists(Map.of())).isFalse();
            current.set(1);
            assertThat(vouchers.exists(Map.of())).isTrue();
        });
    }

    @Test
    void withoutATenantResolverRowsOfTenantsAreOutOfReach() {
        vouchers()
                .run(context -> assertThatThrownBy(() ->
                                context.getBean(Iolite.class).model("Voucher").findMany(Map.of()))
                        .isInstanceOf(InvalidInputException.class)
                        .hasMessageContaining("Make a bean of type TenantResolver"));
    }

    private static ApplicationContextRunner vouchers() {
        return Shop.runner()
                .withUserConfiguration(Vouchers.class)
                .withPropertyValues("spring.flyway.locations=classpath:voucher-migration");
    }

    @Test
    void aFilterOfNoModelStopsTheStart() {
        Shop.runner()
                .withUserConfiguration(Misspelt.class)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("The filter active is for a model Custommer")
                        .hasMessageContaining("Customer"));
    }

    @Configuration(proxyBeanMethods = false)
    static class ActiveOnly {
        @Bean
        ModelFilter activeCustomers() {
            return ModelFilter.on(CUSTOMER, ACTIVE, () -> CUSTOMER.active.eq(true));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Misspelt {
        @Bean
        ModelFilter activeCustomers() {
            return new ModelFilter(
                    "Custommer", ACTIVE, () -> CUSTOMER.active.eq(true).condition());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Vouchers {
        @Bean
        Schema schema() {
            return SchemaBuilder.build(new Declarations(
                            List.of(new ModelDeclaration(
                                    "Voucher",
                                    "test.Voucher",
                                    null,
                                    null,
                                    false,
                                    Naming.SNAKE_CASE,
                                    List.of(field("id", ScalarType.INT, null), field("shop", ScalarType.LONG, TENANT)),
                                    List.of(new ModelDeclaration.KeyDeclaration(null, List.of("id"), true, null, null)),
                                    List.of(),
                                    null)),
                            List.of()))
                    .orThrow();
        }

        private static FieldDeclaration field(String name, ScalarType type, @Nullable RowFilter filter) {
            return new FieldDeclaration.Scalar(
                    name, null, type, null, false, false, null, false, false, false, false, null, filter, null);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Shops {
        @Bean
        AtomicLong currentShop() {
            return new AtomicLong();
        }

        @Bean
        TenantResolver tenants(AtomicLong currentShop) {
            return currentShop::get;
        }
    }
}
