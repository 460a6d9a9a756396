package dev.iolite.autoconfigure;

import static dev.iolite.autoconfigure.shop.CustomerFields.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.iolite.autoconfigure.shop.Customer;
import dev.iolite.autoconfigure.shop.CustomerRepository;
import dev.iolite.client.Iolite;
import dev.iolite.client.NotFoundExceptionFactory;
import dev.iolite.client.NotFoundPolicy;
import dev.iolite.client.NotFoundPolicy.Operation;
import dev.iolite.error.RecordNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What a missing row means: eight settings of the client, two reads and four settings of the call, once from {@code
 * application.yml} and once from the builder. A row is empty, RecordNotFoundException or the application's own exception.
 */
class NotFoundMatrixTest {

    private static final String SETTING = "iolite.reject-on-not-found";
    private static final String EMPTY = "empty";
    private static final String IOLITE = RecordNotFoundException.class.getSimpleName();
    private static final String OWN = Gone.class.getSimpleName();

    /** What the client is told, in both ways, and what both reads do where the call says nothing. */
    private record Client(String[] settings, NotFoundPolicy policy, String unique, String first) {
        @Override
        public String toString() {
            return settings.length == 0 ? "nothing" : String.join(", ", settings);
        }
    }

    static Stream<Client> clients() {
        String gone = Gone.class.getName();
        return Stream.of(
                client(NotFoundPolicy.RETURN_EMPTY, EMPTY, EMPTY),
                client(NotFoundPolicy.RETURN_EMPTY, EMPTY, EMPTY, SETTING + "=false"),
                client(NotFoundPolicy.THROW, IOLITE, IOLITE, SETTING + "=true"),
                client(NotFoundPolicy.throwing(Gone::new), OWN, OWN, SETTING + "=" + gone),
                client(only(Operation.FIND_FIRST, error -> error), EMPTY, IOLITE, SETTING + ".find-first=true"),
                client(only(Operation.FIND_UNIQUE, Gone::new), OWN, EMPTY, SETTING + ".find-unique=" + gone),
                client(
                        only(Operation.FIND_FIRST, Gone::new),
                        EMPTY,
                        OWN,
                        SETTING + ".find-first.models.Customer=" + gone,
                        SETTING + ".find-first.models.Purchase=true"),
                client(
                        only(Operation.FIND_UNIQUE, error -> error),
                        IOLITE,
                        EMPTY,
                        SETTING + ".find-unique=true",
                        SETTING + ".find-first.exception=" + gone,
                        SETTING + ".find-first.models.Customer=false"));
    }

    private static Client client(NotFoundPolicy policy, String unique, String first, String... settings) {
        return new Client(settings, policy, unique, first);
    }

    private static NotFoundPolicy only(Operation operation, NotFoundExceptionFactory factory) {
        return (asked, model) -> asked == operation && model.equals("Customer") ? factory::create : null;
    }

    @ParameterizedTest
    @MethodSource("clients")
    void theSettingsDecideUnlessTheCallDoes(Client client) {
        Shop.runner().withPropertyValues(client.settings()).run(context -> {
            check(client, context.getBean(CustomerRepository.class));
            Iolite built = Iolite.builder()
                    .dataSource(context.getBean(DataSource.class))
                    .rejectOnNotFound(client.policy())
                    .build();
            check(client, new CustomerRepository(built));
        });
    }

    private static void check(Client client, CustomerRepository customers) {
        List<String> unique = new ArrayList<>();
        List<String> first = new ArrayList<>();
        unique.add(outcome(() -> customers.findUnique(CUSTOMER.id.eq(1))));
        unique.add(outcome(() -> customers.findUnique(CUSTOMER.id.eq(1), q -> q.rejectOnNotFound(true))));
        unique.add(outcome(() -> customers.findUnique(CUSTOMER.id.eq(1), q -> q.rejectOnNotFound(false))));
        unique.add(outcome(() -> customers.findUnique(CUSTOMER.id.eq(1), q -> q.rejectOnNotFound(Gone::new))));
        first.add(outcome(() -> customers.findFirst(q -> q.where(CUSTOMER.id.eq(1)))));
        first.add(outcome(
                () -> customers.findFirst(q -> q.where(CUSTOMER.id.eq(1)).rejectOnNotFound(true))));
        first.add(outcome(
                () -> customers.findFirst(q -> q.where(CUSTOMER.id.eq(1)).rejectOnNotFound(false))));
        first.add(outcome(
                () -> customers.findFirst(q -> q.where(CUSTOMER.id.eq(1)).rejectOnNotFound(Gone::new))));

        assertThat(unique).containsExactly(client.unique(), IOLITE, EMPTY, OWN);
        assertThat(first).containsExactly(client.first(), IOLITE, EMPTY, OWN);
    }

    private static String outcome(java.util.function.Supplier<Optional<Customer>> read) {
        List<Optional<Customer>> found = new ArrayList<>();
        Throwable thrown = catchThrowable(() -> found.add(read.get()));
        if (thrown == null) {
            assertThat(found).containsExactly(Optional.empty());
            return EMPTY;
        }
        return thrown.getClass().getSimpleName();
    }

    @Test
    void theBuilderTakesABooleanAndAFunction() {
        Shop.runner().run(context -> {
            DataSource source = context.getBean(DataSource.class);
            check(
                    client(NotFoundPolicy.THROW, IOLITE, IOLITE),
                    new CustomerRepository(Iolite.builder()
                            .dataSource(source)
                            .rejectOnNotFound(true)
                            .build()));
            check(
                    client(NotFoundPolicy.THROW, OWN, OWN),
                    new CustomerRepository(Iolite.builder()
                            .dataSource(source)
                            .rejectOnNotFound(Gone::new)
                            .build()));
        });
    }

    @Test
    void aFactoryAloneRejectsEveryMissingRow() {
        Shop.runner()
                .withUserConfiguration(Factory.class)
                .run(context ->
                        check(client(NotFoundPolicy.THROW, OWN, OWN), context.getBean(CustomerRepository.class)));
    }

    @Test
    void aFactoryMakesWhatTheSettingsReject() {
        Shop.runner()
                .withUserConfiguration(Factory.class)
                .withPropertyValues(SETTING + ".find-first=true")
                .run(context ->
                        check(client(NotFoundPolicy.THROW, EMPTY, OWN), context.getBean(CustomerRepository.class)));
        Shop.runner()
                .withUserConfiguration(Factory.class)
                .withPropertyValues(SETTING + "=false")
                .run(context ->
                        check(client(NotFoundPolicy.THROW, EMPTY, EMPTY), context.getBean(CustomerRepository.class)));
    }

    public static class Gone extends RuntimeException {
        public Gone(RecordNotFoundException cause) {
            super(cause.model(), cause);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Factory {

        @Bean
        NotFoundExceptionFactory gone() {
            return Gone::new;
        }
    }
}
