package dev.iolite.applications.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.applications.shop.Customer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.TypeReference;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;

/** What a native image keeps because it is looked up by name. */
class HintsTest {

    private final RuntimeHints hints = AheadOfTime.process(
                    ShopApplication.class,
                    Map.of(
                            "iolite.reject-on-not-found.find-first.models.customer", GoneException.class.getName(),
                            "iolite.reject-on-not-found.find-unique", IllegalStateException.class.getName()))
            .hints();

    @Test
    void modelsAndServices() {
        assertThat(RuntimeHintsPredicates.resource().forResource("META-INF/iolite/schema.json"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.resource().forResource("META-INF/services/dev.iolite.model.ModelTypes"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.resource().forResource("META-INF/services/dev.iolite.dsl.RecordTypes"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.reflection().onType(Customer.class)).accepts(hints);
        assertThat(RuntimeHintsPredicates.reflection()
                        .onType(TypeReference.of("dev.iolite.applications.shop.LoadedCustomer")))
                .accepts(hints);
    }

    @Test
    void recordsAreReadAndWrittenAsJson() throws NoSuchMethodException {
        assertThat(RuntimeHintsPredicates.reflection()
                        .onConstructorInvocation(ShopApplication.Card.class.getDeclaredConstructor(String.class)))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.reflection()
                        .onMethodInvocation(ShopApplication.Card.class.getDeclaredMethod("email")))
                .accepts(hints);
    }

    @Test
    void exceptionsThatSettingsName() throws NoSuchMethodException {
        assertThat(RuntimeHintsPredicates.reflection()
                        .onConstructorInvocation(GoneException.class.getConstructor(String.class)))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.reflection()
                        .onConstructorInvocation(IllegalStateException.class.getConstructor(String.class)))
                .accepts(hints);
    }

    @Test
    void migrationsOfNamedDatabases() {
        assertThat(RuntimeHintsPredicates.resource().forResource("db/audit/V1__audit.sql"))
                .accepts(hints);
    }
}
