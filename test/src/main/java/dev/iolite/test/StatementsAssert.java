package dev.iolite.test;

import dev.iolite.event.QueryEvent;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;

/** What can be said about {@link Statements}. */
public final class StatementsAssert extends AbstractAssert<StatementsAssert, Statements> {

    /** As it was when the assertions began: all of them speak of the same statements. */
    private final List<RecordedStatement> statements;

    StatementsAssert(Statements actual) {
        super(actual, StatementsAssert.class);
        this.statements = actual.statements();
    }

    /**
     * Counts the statements.
     *
     * @param expected how many there must be
     * @return this
     */
    public StatementsAssert hasCount(int expected) {
        return require(
                statements.size() == expected,
                "Expected %d statements but there were %d:",
                expected,
                statements.size());
    }

    /**
     * Counts the statements, of which there may be fewer.
     *
     * @param expected how many there may be
     * @return this
     */
    public StatementsAssert hasAtMost(int expected) {
        return require(
                statements.size() <= expected,
                "Expected at most %d statements but there were %d:",
                expected,
                statements.size());
    }

    /**
     * Counts the statements of one kind of operation.
     *
     * @param target such as {@code User.findMany}, {@code queryRaw} or {@code executeRaw}
     * @param expected how many there must be
     * @return this
     */
    public StatementsAssert hasCountOf(String target, int expected) {
        long found = statements.stream()
                .filter(statement -> statement.event().target().equals(target))
                .count();
        return require(
                found == expected, "Expected %d statements of %s but there were %d among:", expected, target, found);
    }

    /**
     * Counts the statements that write: those that change rows or tables.
     *
     * @param expected how many there must be
     * @return this
     */
    public StatementsAssert hasWrites(int expected) {
        long found = writes();
        return require(found == expected, "Expected %d writes but there were %d among:", expected, found);
    }

    /**
     * Refuses statements that write.
     *
     * @return this
     */
    public StatementsAssert hasNoWrites() {
        return hasWrites(0);
    }

    /**
     * Counts the statements that only read.
     *
     * @param expected how many there must be
     * @return this
     */
    public StatementsAssert hasReads(int expected) {
        long found = statements.size() - writes();
        return require(found == expected, "Expected %d reads but there were %d among:", expected, found);
    }

    private long writes() {
        return statements.stream().filter(RecordedStatement::writes).count();
    }

    /**
     * Refuses any statement.
     *
     * @return this
     */
    public StatementsAssert isEmpty() {
        return hasCount(0);
    }

    /**
     * Compares the statements' texts.
     *
     * @param texts the SQL of each, in order
     * @return this
     */
    public StatementsAssert containsExactly(String... texts) {
        List<String> found = statements.stream()
                .map(RecordedStatement::event)
                .map(QueryEvent::query)
                .toList();
        if (!found.equals(List.of(texts))) {
            failWithActualExpectedAndMessage(
                    String.join("\n", found),
                    String.join("\n", texts),
                    "The statements differ:%n%s",
                    RecordedStatement.lines(statements));
        }
        return this;
    }

    private StatementsAssert require(boolean holds, String message, Object... values) {
        if (!holds) {
            failWithMessage("%s%n%s", String.format(Locale.ROOT, message, values), RecordedStatement.lines(statements));
        }
        return this;
    }
}
