package dev.iolite.autoconfigure;

import static dev.iolite.autoconfigure.shop.CustomerFields.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.autoconfigure.shop.Customer;
import dev.iolite.autoconfigure.shop.CustomerRepository;
import dev.iolite.client.Iolite;
import dev.iolite.error.FieldNotLoadedException;
import dev.iolite.error.InvalidInputException;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.schema.Link;
import dev.iolite.schema.Schema;
import dev.iolite.schema.prisma.PrismaSchema;
import dev.iolite.sql.dialect.Dialects;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SystemEnvironmentPropertySource;

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
    void settingsOfModelsKeepLinkTablesAndEnums() {
        Schema schema = PrismaSchema.parse("""
                enum Mood {
                  GOOD
                }
                model Post {
                  id    Int   @id
                  mood  Mood
                  tags  Tag[]
                }
                model Tag {
                  id    Int    @id
                  posts Post[]
                }
                """);

        Schema changed = SettingsOnModels.apply(
                new Binder(new MapConfigurationPropertySource(
                                Map.of("iolite.schema", "blog", "iolite.omit.Post", "mood")))
                        .bind("iolite", IoliteProperties.class)
                        .get(),
                schema);

        assertThat(changed.model("Post").scalar("mood").omitted()).isTrue();
        assertThat(Ddl.create(changed, Dialects.named("postgresql").orElseThrow()))
                .contains("CREATE TYPE \"blog\".\"Mood\" AS ENUM ('GOOD')")
                .anySatisfy(line -> assertThat(line).startsWith("CREATE TABLE \"blog\".\"_PostToTag\""));
        assertThat(changed.model("Post").relation("tags").link())
                .isInstanceOfSatisfying(
                        Link.ThroughTable.class,
                        link -> assertThat(link.namespace()).isEqualTo("blog"));
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

    @Test
    void aCallMayNotTakeMoreThanTheSettingsAllow() {
        Shop.runner().withPropertyValues("iolite.query.max-take=10").run(context -> {
            CustomerRepository customers = context.getBean(CustomerRepository.class);
            assertThat(customers.findMany(q -> q.take(10))).isEmpty();
            assertThatThrownBy(() -> customers.findMany(q -> q.take(11)))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("iolite.query.max-take");
        });
    }

    @Test
    void aMisspeltEnvironmentVariableStopsTheStart() {
        Shop.runner()
                .withInitializer(context -> variables(context, Map.of("IOLITE_ERORFORMAT", "minimal")))
                .run(context ->
                        assertThat(Report.of(context.getStartupFailure())).isEqualTo("""
                        The setting IOLITE_ERORFORMAT cannot be used: there is no setting for this variable\
                         'IOLITE_ERORFORMAT'.
                        Did you mean 'IOLITE_ERRORFORMAT'? Allowed: IOLITE_ERRORFORMAT."""));
    }

    @Test
    void variablesOfOthersAreLeftAlone() {
        Shop.runner()
                .withInitializer(context -> variables(
                        context,
                        Map.of(
                                "IOLITE_PORT", "tcp://10.0.0.1:5432",
                                "IOLITE_SERVICE_HOST", "10.0.0.1",
                                "IOLITE_LOG_0_LEVEL", "warn",
                                "IOLITE_OMIT_CUSTOMER", "name",
                                "IOLITE_QUERY_MAXTAKE", "7")))
                .run(context -> assertThat(context).hasNotFailed());
    }

    private static void variables(ConfigurableApplicationContext context, Map<String, Object> variables) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("systemEnvironment", variables));
    }

    @Test
    void aLimitBelowOneStopsTheStart() {
        Shop.runner()
                .withPropertyValues("iolite.query.fetch-size=0")
                .run(context ->
                        assertThat(Report.of(context.getStartupFailure())).isEqualTo("""
                        The setting iolite.query.fetch-size cannot be used: it is 0, which is below 1.
                        Allowed: whole numbers from 1 on."""));
    }

    @Test
    void transactionsEndAfterTheTimeOfTheSettings() {
        Shop.runner().withPropertyValues("iolite.transaction.timeout=1s").run(context -> {
            CustomerRepository customers = context.getBean(CustomerRepository.class);
            assertThatThrownBy(() -> context.getBean(Iolite.class).transaction(() -> {
                        customers.create(c -> c.email("a@example.org"));
                        LockSupport.parkNanos(Duration.ofMillis(1100).toNanos());
                        customers.create(c -> c.email("b@example.org"));
                    }))
                    .isInstanceOf(RuntimeException.class);
            assertThat(customers.count()).isZero();
        });
    }

    @Test
    void errorsAreWrittenInTheFormatOfTheSettings() {
        Shop.runner()
                .withPropertyValues("iolite.error-format=minimal")
                .run(context -> assertThatThrownBy(
                                () -> context.getBean(CustomerRepository.class).findUniqueOrThrow(CUSTOMER.id.eq(1)))
                        .message()
                        .hasLineCount(1)
                        .contains("P2025", "No Customer found"));
        Shop.runner()
                .run(context -> assertThatThrownBy(
                                () -> context.getBean(CustomerRepository.class).delete(CUSTOMER.id.eq(1)))
                        .message()
                        .startsWith("Invalid call of Customer.delete at ")
                        .contains("ModelSettingsTest.java:", "P2025"));
    }
}
