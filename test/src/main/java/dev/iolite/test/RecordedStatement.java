package dev.iolite.test;

import dev.iolite.event.QueryEvent;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A statement that was sent.
 *
 * @param database the name of its database; empty for the application's own
 * @param thread who sent it
 * @param event what was sent
 * @param caller the line of the test or application that caused it; empty when there is none
 */
record RecordedStatement(String database, Thread thread, QueryEvent event, String caller) {

    /** Names and texts, which may hold any word. */
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"]|\"\")*\"|'(?:[^']|'')*'");

    /** All words that change rows or tables; SELECT .. FOR UPDATE does not. */
    private static final Pattern WRITE = Pattern.compile(
            "(?<!\\bfor )(?<!\\bkey )\\b(insert|update|delete|merge|replace\\s+into|truncate|create|alter|drop)\\b",
            Pattern.CASE_INSENSITIVE);

    boolean writes() {
        return WRITE.matcher(QUOTED.matcher(event.query()).replaceAll("x")).find();
    }

    private String line() {
        String of = database.isEmpty() ? "" : ", " + database;
        String at = caller.isEmpty() ? "" : " at " + caller;
        return event.query() + "  (" + event.target() + of + at + ")";
    }

    static String lines(List<RecordedStatement> statements) {
        return String.join(
                System.lineSeparator(),
                statements.stream().map(RecordedStatement::line).toList());
    }
}
