package dev.iolite.test;

import dev.iolite.event.EventListener;
import dev.iolite.event.QueryEvent;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AssertProvider;

/**
 * The statements that iolite sent during a test, without those of its set-up and those that
 * begin and end transactions: {@code assertThat(statements).hasCount(2)}.
 * Safe for several threads.
 */
public final class Statements implements EventListener, AssertProvider<StatementsAssert> {

    private final List<QueryEvent> events = new ArrayList<>();

    /** Begins without statements. */
    public Statements() {}

    @Override
    public synchronized void onQuery(QueryEvent event) {
        if (!event.target().equals(QueryEvent.TRANSACTION)) {
            events.add(event);
        }
    }

    /**
     * The statements so far.
     *
     * @return a copy, in the order in which they were sent
     */
    public synchronized List<QueryEvent> all() {
        return List.copyOf(events);
    }

    /** Forgets the statements so far; done before each test. */
    public synchronized void clear() {
        events.clear();
    }

    /**
     * For AssertJ, which calls it.
     *
     * @return assertions on the statements so far
     * @deprecated call {@code assertThat(statements)} instead
     */
    @Override
    @Deprecated
    public StatementsAssert assertThat() {
        return new StatementsAssert(this);
    }

    @Override
    public String toString() {
        return String.join(
                System.lineSeparator(), all().stream().map(QueryEvent::query).toList());
    }
}
