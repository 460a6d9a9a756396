package dev.iolite.autoconfigure;

import static dev.iolite.autoconfigure.shop.CustomerFields.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.iolite.autoconfigure.shop.CustomerRepository;
import dev.iolite.client.Iolite;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.event.EventType;
import dev.iolite.event.LogEvent;
import dev.iolite.event.LogLevel;
import dev.iolite.event.QueryEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

class LogSettingsTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger("iolite");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        logger.setLevel(Level.INFO);
        logger.setAdditive(false);
        lines.start();
        logger.addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        logger.setLevel(null);
        logger.setAdditive(true);
        logger.detachAppender(lines);
    }

    @Test
    void withoutASettingStatementsAreNotReported() {
        Shop.runner().run(context -> context.getBean(CustomerRepository.class).count());

        assertThat(lines.list).isEmpty();
    }

    @Test
    void statementsGoToTheLogger() {
        Shop.runner()
                .withPropertyValues("iolite.log=query")
                .run(context ->
                        context.getBean(CustomerRepository.class).findMany(CUSTOMER.email.eq("secret@example.org")));

        assertThat(lines.list).singleElement().satisfies(line -> {
            assertThat(line.getLoggerName()).isEqualTo("iolite.query");
            assertThat(line.getFormattedMessage())
                    .matches("SELECT .*\"email\" = \\? \\([0-9.]+ ms, Customer.findMany\\)");
        });
    }

    @Test
    void parametersAreShownWhenAskedFor() {
        Shop.runner()
                .withPropertyValues("iolite.log=query", "iolite.query.log-parameters=true")
                .run(context ->
                        context.getBean(CustomerRepository.class).findMany(CUSTOMER.email.eq("seen@example.org")));

        assertThat(lines.list)
                .singleElement()
                .satisfies(line -> assertThat(line.getFormattedMessage()).contains("seen@example.org"));
    }

    @Test
    void statementsGoToSpringsListeners() {
        Shop.runner()
                .withUserConfiguration(Listener.class)
                .withPropertyValues("iolite.log[0].level=query", "iolite.log[0].emit=event")
                .run(context -> {
                    context.getBean(CustomerRepository.class).count();
                    assertThat(context.getBean(Listener.class).queries)
                            .singleElement()
                            .satisfies(event -> {
                                assertThat(event.query()).startsWith("SELECT COUNT(*)");
                                assertThat(event.params()).isEmpty();
                                assertThat(event.duration()).isPositive();
                                assertThat(event.timestamp()).isNotNull();
                            });
                });
    }

    @Test
    void aSlowStatementIsAWarningWithTheCallersLine() {
        Shop.runner()
                .withUserConfiguration(Listener.class)
                .withPropertyValues(
                        "iolite.log[0].level=warn", "iolite.log[0].emit=event", "iolite.query.slow-threshold=1ns")
                .run(context -> {
                    context.getBean(CustomerRepository.class).count();
                    assertThat(context.getBean(Listener.class).messages)
                            .singleElement()
                            .satisfies(event -> {
                                assertThat(event.level()).isEqualTo(LogLevel.WARN);
                                assertThat(event.message())
                                        .startsWith("Slow statement: SELECT COUNT(*)")
                                        .containsPattern(" at .*LogSettingsTest.*\\(LogSettingsTest.java:\\d+\\)$");
                            });
                });
    }

    @Test
    void aFailureIsReportedWithoutItsValues() {
        Shop.runner().withPropertyValues("iolite.log=error").run(context -> {
            CustomerRepository customers = context.getBean(CustomerRepository.class);
            customers.create(c -> c.email("secret@example.org"));
            assertThatThrownBy(() -> customers.create(c -> c.email("secret@example.org")))
                    .isInstanceOf(UniqueConstraintException.class);
        });

        assertThat(lines.list).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.ERROR);
            assertThat(line.getLoggerName()).isEqualTo("iolite.error");
            assertThat(line.getFormattedMessage())
                    .startsWith("Customer.create: ")
                    .contains("P2002")
                    .doesNotContain("secret@example.org");
        });
    }

    /** One thing of each level, and where it is told: on the logger of its level, or to Spring's listeners. */
    @ParameterizedTest
    @EnumSource(LogLevel.class)
    void eachLevelGoesWhereItsSettingSays(LogLevel level) {
        String name = level.name().toLowerCase(Locale.ROOT);
        for (String emit : List.of("stdout", "event")) {
            lines.list.clear();
            Shop.runner()
                    .withUserConfiguration(Listener.class)
                    .withPropertyValues(
                            "iolite.log[0].level=" + name,
                            "iolite.log[0].emit=" + emit,
                            "iolite.query.slow-threshold=1ns")
                    .run(context -> {
                        somethingOfEachLevel(context.getBean(Iolite.class), context.getBean(CustomerRepository.class));
                        Listener listener = context.getBean(Listener.class);
                        List<String> heard = new ArrayList<>();
                        listener.queries.forEach(event -> heard.add("query"));
                        listener.messages.forEach(
                                event -> heard.add(event.level().name().toLowerCase(Locale.ROOT)));
                        List<String> logged = lines.list.stream()
                                .map(line -> line.getLoggerName().replace("iolite.", ""))
                                .toList();
                        assertThat(emit.equals("event") ? heard : logged)
                                .isNotEmpty()
                                .containsOnly(name);
                        assertThat(emit.equals("event") ? logged : heard).isEmpty();
                    });
        }
    }

    private static void somethingOfEachLevel(Iolite iolite, CustomerRepository customers) {
        iolite.connect();
        customers.create(c -> c.email("a@example.org"));
        assertThatThrownBy(() -> customers.create(c -> c.email("a@example.org")))
                .isInstanceOf(UniqueConstraintException.class);
    }

    /** The names and meanings are those of the source document: {@code e.timestamp, e.query, e.params, e.duration}. */
    @Test
    void eventsHaveTheirPayload() {
        Shop.runner().withPropertyValues("iolite.query.log-parameters=true").run(context -> {
            Iolite iolite = context.getBean(Iolite.class);
            List<QueryEvent> queries = new ArrayList<>();
            List<LogEvent> errors = new ArrayList<>();
            iolite.on(EventType.QUERY, queries::add);
            iolite.on(EventType.ERROR, errors::add);
            Instant before = Instant.now();
            CustomerRepository customers = context.getBean(CustomerRepository.class);
            customers.findMany(CUSTOMER.email.eq("a@example.org"));
            customers.create(c -> c.email("a@example.org"));
            assertThatThrownBy(() -> customers.create(c -> c.email("a@example.org")))
                    .isInstanceOf(UniqueConstraintException.class);

            QueryEvent query = queries.get(0);
            assertThat(query.timestamp()).isBetween(before, Instant.now());
            assertThat(query.query()).startsWith("SELECT ").contains("\"email\" = ?");
            assertThat(query.params()).isEqualTo("[a@example.org]");
            assertThat(query.duration()).isPositive();
            assertThat(query.target()).isEqualTo("Customer.findMany");
            LogEvent error = errors.get(0);
            assertThat(error.timestamp()).isBetween(before, Instant.now());
            assertThat(error.level()).isEqualTo(LogLevel.ERROR);
            assertThat(error.message()).contains("P2002").doesNotContain("a@example.org");
            assertThat(error.target()).isEqualTo("Customer.create");
        });
    }

    @Test
    void slowStatementsHideTheValuesOfOmittedFields() {
        Shop.runner()
                .withPropertyValues(
                        "iolite.query.log-parameters=true",
                        "iolite.query.slow-threshold=1ns",
                        "iolite.omit.Customer=email")
                .run(context -> context.getBean(CustomerRepository.class)
                        .findMany(CUSTOMER.email.eq("secret@example.org").and(CUSTOMER.name.eq("shown"))));

        assertThat(lines.list)
                .singleElement()
                .satisfies(line -> assertThat(line.getFormattedMessage())
                        .contains("[***, shown]", "LogSettingsTest.java:")
                        .doesNotContain("secret@example.org"));
    }

    @Configuration(proxyBeanMethods = false)
    static class Listener {

        final List<QueryEvent> queries = new ArrayList<>();
        final List<LogEvent> messages = new ArrayList<>();

        @EventListener
        void on(QueryEvent event) {
            queries.add(event);
        }

        @EventListener
        void on(LogEvent event) {
            messages.add(event);
        }
    }
}
