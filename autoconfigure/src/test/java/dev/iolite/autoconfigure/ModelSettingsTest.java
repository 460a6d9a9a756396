package dev.iolite.autoconfigure;

import static dev.iolite.autoconfigure.shop.CustomerFields.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.autoconfigure.shop.Customer;
import dev.iolite.autoconfigure.shop.CustomerRepository;
import dev.iolite.error.FieldNotLoadedException;
import org.junit.jupiter.api.Test;

class ModelSettingsTest {

    @Test
    void anOmittedFieldIsReadOnlyWhenAskedFor() {
        Shop.runner().withPropertyValues("iolite.omit.Customer=email").run(context -> {
            CustomerRepository customers = context.getBean(CustomerRepository.class);
            Customer made = customers.create(c -> c.email("a@example.org"));

            Customer usual = customers.findUniqueOrThrow(CUSTOMER.id.eq(made.getId()));
            assertThatThrownBy(usual::getEmail).isInstanceOf(FieldNotLoadedException.class);
            assertThat(customers
                            .findUniqueOrThrow(CUSTOMER.id.eq(made.getId()), q -> q.unomit(CUSTOMER.email))
                            .getEmail())
                    .isEqualTo("a@example.org");
        });
    }

    @Test
    void anOmittedFieldOfAnUnknownNameStopsTheStart() {
        Shop.runner()
                .withPropertyValues("iolite.omit.customer=emial")
                .run(context ->
                        assertThat(Report.of(context.getStartupFailure())).isEqualTo("""
                        The setting iolite.omit.Customer cannot be used: there is no field 'emial'.
                        Did you mean 'email'? Allowed: id, email, name, active, address."""));
    }

    @Test
    void theDatabaseSchemaIsThatOfTheSettings() {
        Shop.runner()
                .withPropertyValues("iolite.schema=shop", "spring.flyway.default-schema=shop")
                .run(context -> {
                    CustomerRepository customers = context.getBean(CustomerRepository.class);
                    customers.create(c -> c.email("a@example.org"));
                    assertThat(customers.count()).isEqualTo(1);
                });
    }

    @Test
    void anUnknownDialectStopsTheStart() {
        Shop.runner()
                .withPropertyValues("iolite.dialect=postgres")
                .run(context ->
                        assertThat(Report.of(context.getStartupFailure())).isEqualTo("""
                        The setting iolite.dialect cannot be used: there is no dialect 'postgres'.
                        Did you mean 'postgresql'? Allowed: auto, h2, postgresql, sqlite."""));
    }
}
