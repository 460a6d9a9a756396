package dev.iolite.event;

import java.time.Instant;

/**
 * A message of the levels info, warn and error. The payload is that of the source document.
 *
 * @param timestamp when it was written
 * @param level its level
 * @param message the text
 * @param target what it is about, such as {@code User.findMany}
 */
public record LogEvent(Instant timestamp, LogLevel level, String message, String target) {}
