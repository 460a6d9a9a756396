package dev.iolite.event;

import java.time.Instant;
import java.util.Locale;

/**
 * A statement that was run. The payload is that of the source document, and as there, {@code BEGIN}, {@code COMMIT} and
 * {@code ROLLBACK} of a transaction with statements are among them.
 *
 * @param timestamp when it was sent
 * @param query the text
 * @param params its parameters as text; empty unless parameters are asked for
 * @param duration milliseconds between sending it and having the answer
 * @param target what ran it, such as {@code User.findMany}, or {@link #TRANSACTION}
 */
public record QueryEvent(Instant timestamp, String query, String params, double duration, String target) {

    /** The target of {@code BEGIN}, {@code COMMIT} and {@code ROLLBACK}. */
    public static final String TRANSACTION = "transaction";

    /**
     * The statement as loggers show it.
     *
     * @return such as {@code SELECT .. (1.2 ms, User.findMany)}
     */
    public String line() {
        return String.format(
                Locale.ROOT, "%s%s (%.1f ms, %s)", query, params.isEmpty() ? "" : " " + params, duration, target);
    }
}
