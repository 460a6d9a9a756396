package dev.iolite.test;

import dev.iolite.client.CallerLine;
import dev.iolite.event.EventListener;
import dev.iolite.event.QueryEvent;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.assertj.core.api.AssertProvider;
import org.jspecify.annotations.Nullable;

/**
 * The statements that iolite sent during a test, without those of its set-up: {@code assertThat(statements).hasCount(2)}.
 * Those that failed count, too; those of Flyway and of others that use the data source do not. Safe for several threads.
 *
 * <p>A bean in each test that starts Spring. Without Spring: {@code Iolite.builder().listener(statements)}.
 */
public final class Statements implements EventListener, AssertProvider<StatementsAssert> {

    /** The name of the application's own database. */
    private static final String OWN = "";

    private final List<RecordedStatement> recorded;
    private final Predicate<RecordedStatement> counted;
    private final boolean listening;

    /** Begins without statements. */
    public Statements() {
        this(new CopyOnWriteArrayList<>(), statement -> true, true);
    }

    private Statements(List<RecordedStatement> recorded, Predicate<RecordedStatement> counted, boolean listening) {
        this.recorded = recorded;
        this.counted = counted;
        this.listening = listening;
    }

    /** Hears nothing itself: each of the application's clients gets a listener that knows its database. */
    static Statements ofApplication() {
        return new Statements(new CopyOnWriteArrayList<>(), statement -> true, false);
    }

    /** For one client; null where the client has this object itself as a listener. */
    @Nullable
    EventListener listener(String database) {
        return listening ? null : new Listener(database);
    }

    /**
     * The statements of one database of the application: {@code assertThat(statements.of("audit")).hasCount(1)}.
     *
     * @param database as {@code @EnableIolite} names it; empty for the application's own
     * @return these statements, also those that are still to come
     */
    public Statements of(String database) {
        return only(statement -> plain(statement.database()).equals(plain(database)));
    }

    /**
     * The statements that this thread sent: for tests that run in parallel.
     *
     * @return these statements, also those that are still to come
     */
    public Statements ofThisThread() {
        Thread thread = Thread.currentThread();
        return only(statement -> statement.thread() == thread);
    }

    /** The name is part of a bean's name, which has no dashes. */
    private static String plain(String database) {
        return database.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    private Statements only(Predicate<RecordedStatement> condition) {
        return new Statements(recorded, counted.and(condition), listening);
    }

    @Override
    public void onQuery(QueryEvent event) {
        if (listening) {
            new Listener(OWN).onQuery(event);
        }
    }

    /**
     * The statements so far.
     *
     * @return a copy, in the order in which they were answered
     */
    public List<QueryEvent> all() {
        return statements().stream().map(RecordedStatement::event).toList();
    }

    List<RecordedStatement> statements() {
        return recorded.stream().filter(counted).toList();
    }

    /** Forgets the statements so far; done before each test. */
    public void clear() {
        recorded.removeIf(counted);
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

    /** One line for each statement, with the line of the test or application that caused it. */
    @Override
    public String toString() {
        return RecordedStatement.lines(statements());
    }

    /** Hears one client. */
    private final class Listener implements EventListener {

        private final String database;

        Listener(String database) {
            this.database = database;
        }

        @Override
        public void onQuery(QueryEvent event) {
            if (!event.target().equals(QueryEvent.TRANSACTION)) {
                recorded.add(new RecordedStatement(database, Thread.currentThread(), event, CallerLine.find()));
            }
        }
    }
}
