package dev.iolite.test;

import dev.iolite.event.QueryEvent;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** What can be said about {@link Statements}. */
public final class StatementsAssert extends AbstractAssert<StatementsAssert, Statements> {

    StatementsAssert(Statements actual) {
        super(actual, StatementsAssert.class);
    }

    /**
     * Counts the statements.
     *
     * @param expected how many there must be
     * @return this
     */
    public StatementsAssert hasCount(int expected) {
        int found = actual.all().size();
        if (found != expected) {
            failWithMessage("Expected %d statements but there were %d:%n%s", expected, found, actual);
        }
        return this;
    }

    /**
     * Counts the statements of one kind of operation.
     *
     * @param target such as {@code User.findMany}
     * @param expected how many there must be
     * @return this
     */
    public StatementsAssert hasCountOf(String target, int expected) {
        List<QueryEvent> found = actual.all().stream()
                .filter(event -> event.target().equals(target))
                .toList();
        if (found.size() != expected) {
            failWithMessage(
                    "Expected %d statements of %s but there were %d among:%n%s",
                    expected, target, found.size(), actual);
        }
        return this;
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
        List<String> found = actual.all().stream().map(QueryEvent::query).toList();
        if (!found.equals(List.of(texts))) {
            failWithActualExpectedAndMessage(
                    String.join("\n", found), String.join("\n", texts), "The statements differ:%n%s", actual);
        }
        return this;
    }
}
