package dev.iolite.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.client.Iolite;
import dev.iolite.conformance.journal.AuthorRepository;
import dev.iolite.event.EventType;
import dev.iolite.event.LogEvent;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever listens hears of slow statements, with the line that sent them. */
@EachDatabase
class SlowStatementsTest {

    private final TestDatabase database;

    SlowStatementsTest(TestDatabase database) {
        this.database = database;
        Journal.empty(database);
    }

    @Test
    void aSlowStatementIsAWarning() {
        assertThat(warnings(Duration.ofNanos(1))).singleElement().satisfies(warning -> {
            assertThat(warning.target()).startsWith("Author.");
            assertThat(warning.message())
                    .startsWith("Slow statement: SELECT COUNT(*)")
                    .contains("SlowStatementsTest.java:");
        });
    }

    @Test
    void otherStatementsAreNone() {
        assertThat(warnings(Duration.ofHours(1))).isEmpty();
        assertThat(warnings(null)).isEmpty();
    }

    private List<LogEvent> warnings(@Nullable Duration threshold) {
        Iolite iolite = Iolite.builder()
                .dataSource(database.dataSource())
                .slowThreshold(threshold)
                .build();
        List<LogEvent> warnings = new ArrayList<>();
        iolite.on(EventType.WARN, warnings::add);
        assertThat(new AuthorRepository(iolite).count()).isZero();
        return warnings;
    }
}
