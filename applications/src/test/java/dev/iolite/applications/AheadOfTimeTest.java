package dev.iolite.applications;

import static dev.iolite.applications.shop.CustomerFields.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.applications.audit.EntryRepository;
import dev.iolite.applications.shop.Customer;
import dev.iolite.applications.shop.CustomerRepository;
import dev.iolite.autoconfigure.EnableIolite;
import dev.iolite.client.Iolite;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.aot.test.generate.TestGenerationContext;
import org.springframework.beans.factory.aot.AotServices;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.test.tools.CompileWithForkedClassLoader;
import org.springframework.core.test.tools.TestCompiler;
import org.springframework.javapoet.ClassName;
import org.springframework.transaction.annotation.Transactional;

/** An application whose beans were written down as source before it starts, as process-aot and native images do. */
class AheadOfTimeTest {

    private final Map<String, Object> settings = Map.of(
            "iolite.datasource.url", "jdbc:h2:mem:" + UUID.randomUUID(),
            "iolite.datasources.audit.url", "jdbc:h2:mem:" + UUID.randomUUID(),
            "iolite.replicas.urls", "jdbc:h2:mem:" + UUID.randomUUID(),
            "iolite.reject-on-not-found", "true");

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = HibernateJpaAutoConfiguration.class)
    @EnableIolite(datasource = "audit", packages = "dev.iolite.applications.audit")
    static class Shop {

        @Bean
        SignUp signUp(CustomerRepository customers) {
            return new SignUp(customers);
        }
    }

    static class SignUp {

        private final CustomerRepository customers;

        SignUp(CustomerRepository customers) {
            this.customers = customers;
        }

        @Transactional
        public void run(String email, boolean fails) {
            customers.create(c -> c.email(email).purchases(p -> p.create(x -> x.thing("Lamp"))));
            if (fails) {
                throw new IllegalStateException("no");
            }
        }
    }

    @Test
    @CompileWithForkedClassLoader
    void theApplicationStartsFromItsGeneratedCodeAndWorks() {
        processed(context -> {
            SignUp signUp = context.getBean(SignUp.class);
            CustomerRepository customers = context.getBean(CustomerRepository.class);
            signUp.run("a@example.org", false);
            assertThatThrownBy(() -> signUp.run("b@example.org", true)).isInstanceOf(IllegalStateException.class);

            assertThat(customers.onPrimary().findMany(q -> q.include(CUSTOMER.purchases)))
                    .singleElement()
                    .satisfies(one -> assertThat(one.getPurchases()).hasSize(1));
            EntryRepository entries = context.getBean(EntryRepository.class);
            entries.create(e -> e.text("made a"));
            assertThat(entries.count()).isEqualTo(1);
            assertThat(context.getBean(Iolite.class).schema().find("Entry")).isEmpty();
            assertThat(context.containsBean("ioliteReplica1DataSource")).isTrue();
        });
    }

    private void processed(Consumer<GenericApplicationContext> test) {
        TestGenerationContext generated = new TestGenerationContext();
        ClassName initializer;
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            configure(context.getEnvironment());
            context.register(Shop.class);
            initializer = new ApplicationContextAotGenerator().processAheadOfTime(context, generated);
        }
        generated.writeGeneratedContent();
        TestCompiler.forSystem().with(generated).compile(compiled -> {
            try (GenericApplicationContext context = new GenericApplicationContext()) {
                configure(context.getEnvironment());
                start(compiled.getInstance(ApplicationContextInitializer.class, initializer.toString()), context);
                test.accept(context);
            }
        });
    }

    @SuppressWarnings("unchecked") // generated for contexts of this kind
    private static void start(ApplicationContextInitializer<?> initializer, GenericApplicationContext context) {
        ((ApplicationContextInitializer<GenericApplicationContext>) initializer).initialize(context);
        context.refresh();
    }

    private void configure(ConfigurableEnvironment environment) {
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
    }

    @Test
    void aNativeImageKeepsWhatIsLookedUpByName() {
        RuntimeHints hints = new RuntimeHints();
        AotServices.factories()
                .load(RuntimeHintsRegistrar.class)
                .forEach(registrar -> registrar.registerHints(hints, getClass().getClassLoader()));

        assertThat(RuntimeHintsPredicates.resource().forResource("META-INF/iolite/schema.json"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.resource().forResource("META-INF/services/dev.iolite.model.ModelTypes"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.reflection().onType(Customer.class)).accepts(hints);
    }
}
