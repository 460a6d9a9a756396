package dev.iolite.autoconfigure;

import static dev.iolite.autoconfigure.shop.CustomerFields.CUSTOMER;
import static dev.iolite.autoconfigure.shop.PurchaseFields.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.autoconfigure.shop.CustomerRepository;
import dev.iolite.autoconfigure.shop.PurchaseRepository;
import dev.iolite.client.NotFoundPolicy;
import dev.iolite.error.RecordNotFoundException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class NotFoundSettingsTest {

    private static final String SETTING = "iolite.reject-on-not-found";

    @Test
    void withoutASettingTheResultIsEmpty() {
        Shop.runner().run(context -> {
            assertThat(customers(context).findUnique(CUSTOMER.id.eq(1))).isEmpty();
            assertThat(customers(context).findFirst(q -> q.where(CUSTOMER.id.eq(1))))
                    .isEmpty();
        });
    }

    @Test
    void trueRejectsBothReads() {
        Shop.runner().withPropertyValues(SETTING + "=true").run(context -> {
            assertThatThrownBy(() -> customers(context).findUnique(CUSTOMER.id.eq(1)))
                    .isInstanceOf(RecordNotFoundException.class)
                    .hasMessageContaining("No Customer found");
            assertThatThrownBy(() -> customers(context).findFirst(q -> q.where(CUSTOMER.id.eq(1))))
                    .isInstanceOf(RecordNotFoundException.class);
        });
    }

    @Test
    void aCallSwitchesTheSettingOff() {
        Shop.runner()
                .withPropertyValues(SETTING + "=true")
                .run(context -> assertThat(
                                customers(context).findUnique(CUSTOMER.id.eq(1), q -> q.rejectOnNotFound(false)))
                        .isEmpty());
    }

    @Test
    void anOperationIsRejectedAlone() {
        Shop.runner().withPropertyValues(SETTING + ".find-first=true").run(context -> {
            assertThat(customers(context).findUnique(CUSTOMER.id.eq(1))).isEmpty();
            assertThatThrownBy(() -> customers(context).findFirst(q -> q.where(CUSTOMER.id.eq(1))))
                    .isInstanceOf(RecordNotFoundException.class);
        });
    }

    @Test
    void aModelHasItsOwnException() {
        Shop.runner()
                .withPropertyValues(
                        SETTING + ".find-unique.enabled=true",
                        SETTING + ".find-unique.exception=" + Gone.class.getName(),
                        SETTING + ".find-unique.models.Customer=" + CustomerGone.class.getName(),
                        SETTING + ".find-first.models.customer=true")
                .run(context -> {
                    assertThatThrownBy(() -> customers(context).findUnique(CUSTOMER.id.eq(1)))
                            .isInstanceOf(CustomerGone.class)
                            .hasCauseInstanceOf(RecordNotFoundException.class);
                    assertThatThrownBy(() -> purchases(context).findUnique(PURCHASE.id.eq(1)))
                            .isInstanceOf(Gone.class)
                            .hasMessageContaining("No Purchase found");
                    assertThatThrownBy(() -> customers(context).findFirst(q -> q.where(CUSTOMER.id.eq(1))))
                            .isInstanceOf(RecordNotFoundException.class);
                    assertThat(purchases(context).findFirst(q -> q.where(PURCHASE.id.eq(1))))
                            .isEmpty();
                });
    }

    @Test
    void aBeanDecidesInCode() {
        Shop.runner().withUserConfiguration(Policy.class).run(context -> {
            assertThatThrownBy(() -> customers(context).findUnique(CUSTOMER.id.eq(1)))
                    .isInstanceOf(Gone.class)
                    .hasMessage("FIND_UNIQUE Customer");
            assertThat(purchases(context).findUnique(PURCHASE.id.eq(1))).isEmpty();
        });
    }

    @Test
    void anUnknownModelStopsTheStart() {
        Shop.runner()
                .withPropertyValues(SETTING + ".find-unique.models.Custmer=true")
                .run(context ->
                        assertThat(Report.of(context.getStartupFailure())).isEqualTo("""
                        The setting iolite.reject-on-not-found.find-unique.models cannot be used: there is no model\
                         'Custmer'.
                        Did you mean 'Customer'? Allowed: Customer, Purchase."""));
    }

    @Test
    void anUnknownClassStopsTheStart() {
        Shop.runner()
                .withPropertyValues(SETTING + "=com.acme.Gone")
                .run(context ->
                        assertThat(Report.of(context.getStartupFailure())).isEqualTo("""
                        The setting iolite.reject-on-not-found cannot be used: there is no class com.acme.Gone.
                        Allowed: true, false, the full name of an exception class."""));
    }

    @Test
    void aClassThatCannotBeMadeStopsTheStart() {
        Shop.runner()
                .withPropertyValues(SETTING + ".find-first.models.Customer=" + Closed.class.getName())
                .run(context -> assertThat(Report.of(context.getStartupFailure()))
                        .isEqualTo("""
                        The setting iolite.reject-on-not-found.find-first.models.Customer cannot be used: %s has no public constructor that can be\
                         used.
                        Allowed: a public constructor with a RecordNotFoundException, with a String, with nothing.""".formatted(Closed.class.getName())));
    }

    public static class Closed extends RuntimeException {
        public Closed(int number) {
            super("number " + number);
        }
    }

    @Test
    void aClassThatIsNoExceptionStopsTheStart() {
        Shop.runner()
                .withPropertyValues(SETTING + "=java.lang.String")
                .run(context ->
                        assertThat(Report.of(context.getStartupFailure())).isEqualTo("""
                        The setting iolite.reject-on-not-found cannot be used: java.lang.String is not a RuntimeException\
                         that can be made.
                        Allowed: true, false, the full name of an exception class."""));
    }

    private static CustomerRepository customers(AssertableApplicationContext context) {
        return context.getBean(CustomerRepository.class);
    }

    private static PurchaseRepository purchases(AssertableApplicationContext context) {
        return context.getBean(PurchaseRepository.class);
    }

    public static class Gone extends RuntimeException {
        public Gone(String message) {
            super(message);
        }
    }

    public static class CustomerGone extends RuntimeException {
        public CustomerGone(RecordNotFoundException cause) {
            super(cause);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Policy {

        @Bean
        NotFoundPolicy policy() {
            return (operation, model) -> model.equals("Customer") ? error -> new Gone(operation + " " + model) : null;
        }
    }
}
