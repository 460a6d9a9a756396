package dev.iolite.autoconfigure;

import static dev.iolite.autoconfigure.shop.CustomerFields.CUSTOMER;
import static dev.iolite.autoconfigure.shop.PurchaseFields.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.iolite.autoconfigure.shop.Customer;
import dev.iolite.autoconfigure.shop.CustomerRepository;
import dev.iolite.autoconfigure.shop.PurchaseRepository;
import dev.iolite.client.InputValidator;
import dev.iolite.client.Iolite;
import dev.iolite.dsl.CreateInput;
import dev.iolite.dsl.UpdateInput;
import dev.iolite.error.Code;
import dev.iolite.error.InvalidInputException;
import dev.iolite.event.EventListener;
import dev.iolite.event.QueryEvent;
import dev.iolite.schema.Model;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Constraints on models and input records are checked before any statement is sent. */
class ValidationTest {

    record SignUp(
            @Email(message = "is no address: ${validatedValue}")
            String email,

            @Nullable @Size(max = 3) String name) implements CreateInput<Customer> {}

    record Renaming(@Nullable Optional<@Pattern(regexp = "[A-Z].*") String> name) implements UpdateInput<Customer> {}

    private static ApplicationContextRunner runner() {
        return Shop.runner()
                .withConfiguration(AutoConfigurations.of(
                        ValidationAutoConfiguration.class, IoliteValidationAutoConfiguration.class))
                .withUserConfiguration(Statements.class);
    }

    /** An application with one customer, whose purchase is a book. */
    private record Application(
            CustomerRepository customers, PurchaseRepository purchases, Iolite iolite, Statements statements) {}

    private static void with(Consumer<Application> test) {
        runner().run(context -> {
            Application application = new Application(
                    context.getBean(CustomerRepository.class),
                    context.getBean(PurchaseRepository.class),
                    context.getBean(Iolite.class),
                    context.getBean(Statements.class));
            application
                    .customers()
                    .create(c -> c.email("ada@example.org").purchases(p -> p.create(x -> x.thing("Book"))));
            application.statements().all.clear();
            test.accept(application);
        });
    }

    @Test
    void everyOperationIsCheckedBeforeItSendsAnything() {
        with(app -> {
            Map<String, Runnable> calls = new LinkedHashMap<>();
            var ada = CUSTOMER.email.eq("ada@example.org");
            CustomerRepository customers = app.customers();
            calls.put("data email", () -> customers.create(c -> c.email("nowhere")));
            calls.put("data name", () -> customers.update(ada, c -> c.name("x")));
            calls.put("create email", () -> customers.upsert(ada, c -> c.email("nowhere"), c -> c.name("Ada")));
            calls.put("update name", () -> customers.upsert(ada, c -> c.email("a@b.org"), c -> c.name("x")));
            calls.put(
                    "create name",
                    () -> customers.getOrCreate(ada, c -> c.email("a@b.org").name("x")));
            calls.put("data[1] email", () -> customers.createMany(List.of("a@b.org", "b"), (c, mail) -> c.email(mail)));
            calls.put("data[0] email", () -> customers.createManyAndReturn(List.of("a"), (c, mail) -> c.email(mail)));
            calls.put("data  name", () -> customers.updateMany(CUSTOMER.active.eq(true), c -> c.name("x")));
            calls.put("data   name", () -> customers.updateAll(c -> c.name("x")));
            calls.put("data    name", () -> customers.updateManyAndReturn(CUSTOMER.active.eq(true), c -> c.name("x")));
            calls.put(
                    "data.purchases.create[1] thing",
                    () -> customers.create(c ->
                            c.email("a@b.org").purchases(p -> p.create(x -> x.thing("Pen"), x -> x.thing(" ")))));
            calls.put(
                    "data.purchases.createMany[0] thing",
                    () -> customers.update(
                            ada, c -> c.purchases(p -> p.createMany(List.of(""), (x, thing) -> x.thing(thing)))));
            calls.put(
                    "data.purchases.connectOrCreate[0].create thing",
                    () -> customers.update(
                            ada, c -> c.purchases(p -> p.connectOrCreate(PURCHASE.id.eq(9), x -> x.thing("")))));
            calls.put(
                    "data.purchases.update[0].data thing",
                    () -> customers.update(ada, c -> c.purchases(p -> p.update(PURCHASE.id.eq(1), x -> x.thing("")))));
            calls.put(
                    "data.purchases.upsert[0].create thing",
                    () -> customers.update(
                            ada,
                            c -> c.purchases(p -> p.upsert(PURCHASE.id.eq(1), x -> x.thing(""), x -> x.thing("Pen")))));
            calls.put(
                    "data.purchases.upsert[0].update thing",
                    () -> customers.update(
                            ada,
                            c -> c.purchases(p -> p.upsert(PURCHASE.id.eq(1), x -> x.thing("Pen"), x -> x.thing("")))));
            calls.put(
                    "data.purchases.updateMany[0].data thing",
                    () -> customers.update(ada, c -> c.purchases(p -> p.updateAll(x -> x.thing("")))));
            calls.put(
                    "data.customer.create email",
                    () -> app.purchases().create(p -> p.thing("Pen").customer(c -> c.create(x -> x.email("nowhere")))));
            calls.put("data thing", () -> customers.purchasesOf(ada).create(x -> x.thing("")));
            calls.put("data  thing", () -> customers.purchasesOf(ada).updateAll(x -> x.thing("")));
            calls.put(
                    "data     name",
                    () -> app.iolite()
                            .model("Customer")
                            .update(Map.of("where", Map.of("email", "ada@example.org"), "data", Map.of("name", "x"))));
            calls.forEach((where, call) -> assertRefused(app, where, call));
        });
    }

    private static void assertRefused(Application app, String where, Runnable call) {
        InvalidInputException error = catchThrowableOfType(InvalidInputException.class, call::run);
        assertThat(error).as(where).isNotNull();
        assertThat(error.failure().code()).isEqualTo(Code.P2007);
        assertThat(error.failure().path() + " "
                        + String.join(",", error.failure().fields()))
                .isEqualTo(where.replaceAll(" +", " "));
        assertThat(app.statements().all).as(where).isEmpty();
    }

    @Test
    void oneErrorListsAllThatIsWrongWithoutValues() {
        with(app -> assertThatThrownBy(() -> app.customers()
                        .create(c -> c.email("secret").name("y").purchases(p -> p.create(x -> x.thing("")))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("P2007 Customer.email, name, purchases.create[0].thing: Values do not meet the"
                        + " constraints: email must be a well-formed email address; name size must be between 2 and 20;"
                        + " purchases.create[0].thing must not be blank.")
                .hasMessageNotContaining("secret"));
    }

    @Test
    void recordsAreCheckedWithTheirOwnConstraints() {
        with(app -> {
            assertThatThrownBy(() -> app.customers().create(new SignUp("secret", "Augusta")))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("P2007 Customer.email, name: The record SignUp does not meet its constraints:"
                            + " email is refused by @Email; name size must be between 0 and 3.")
                    .hasMessageNotContaining("secret");
            assertThatThrownBy(() -> app.customers().createMany(List.of(new SignUp("a@b.org", "Augusta"))))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("SignUp");
            assertThatThrownBy(() -> app.customers()
                            .update(CUSTOMER.email.eq("ada@example.org"), new Renaming(Optional.of("ada"))))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("Renaming");
            assertThatThrownBy(() -> app.customers()
                            .update(CUSTOMER.email.eq("ada@example.org"), new Renaming(Optional.of("A"))))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("size must be between 2 and 20");
            assertThat(app.statements().all).isEmpty();
            app.customers().update(CUSTOMER.email.eq("ada@example.org"), new Renaming(Optional.of("Ada")));
            assertThat(app.customers().exists(CUSTOMER.name.eq("Ada"))).isTrue();
        });
    }

    @Test
    void whatIsAllowedIsWritten() {
        with(app -> {
            app.customers().create(c -> c.email("b@example.org").name(null));
            app.customers().updateAll(c -> c.name("Ada"));
            assertThat(app.customers().count()).isEqualTo(2);
        });
    }

    @Test
    void withoutAValidatorNothingIsChecked() {
        Shop.runner()
                .withConfiguration(AutoConfigurations.of(IoliteValidationAutoConfiguration.class))
                .run(context -> {
                    assertThat(context).doesNotHaveBean(InputValidator.class);
                    context.getBean(CustomerRepository.class).create(c -> c.email("nowhere"));
                });
    }

    @Test
    void anOwnInputValidatorReplacesBeanValidation() {
        runner().withUserConfiguration(NothingChecked.class).run(context -> {
            assertThat(context).hasSingleBean(InputValidator.class);
            context.getBean(CustomerRepository.class).create(c -> c.email("nowhere"));
        });
    }

    @Configuration(proxyBeanMethods = false)
    static class NothingChecked {
        @Bean
        InputValidator nothing() {
            return new InputValidator() {
                @Override
                public Set<String> constrained(Model model) {
                    return Set.of();
                }

                @Override
                public List<String> violations(Model model, String field, @Nullable Object value) {
                    return List.of();
                }

                @Override
                public List<Violation> violations(Object input) {
                    return List.of();
                }
            };
        }
    }

    static class Statements implements EventListener {

        final List<String> all = new ArrayList<>();

        @Override
        public void onQuery(QueryEvent event) {
            all.add(event.query());
        }
    }
}
