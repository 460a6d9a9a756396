package dev.iolite.event;

import java.time.Instant;

/**
 * A statement that was run. The payload is that of the source document.
 *
 * @param timestamp when it was sent
 * @param query the text
 * @param params its parameters as text; empty unless parameters are asked for
 * @param duration milliseconds between sending it and having the answer
 * @param target what ran it, such as {@code User.findMany}
 */
public record QueryEvent(Instant timestamp, String query, String params, double duration, String target) {}
