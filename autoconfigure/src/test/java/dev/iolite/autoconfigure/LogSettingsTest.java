package dev.iolite.autoconfigure;

import static dev.iolite.autoconfigure.shop.CustomerFields.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.iolite.autoconfigure.shop.CustomerRepository;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.event.LogEvent;
import dev.iolite.event.LogLevel;
import dev.iolite.event.QueryEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
