package dev.iolite.event;

import org.jspecify.annotations.Nullable;

/**
 * A statement that is about to be sent. It holds no values; all but the text are of few different kinds.
 *
 * @param target what runs it, such as {@code User.findMany}
 * @param query its text
 * @param operation what it does, such as {@code INSERT}
 * @param table the table it does it to; null when that is not known
 * @param summary all that it does, such as {@code INSERT user INSERT post}
 * @param system the database's kind, as OpenTelemetry names it
 * @param namespace the database's name on its server; null when the driver does not say
 * @param server the host that it is sent to; null where there is none, as with a file
 * @param port its port; 0 without a host
 * @param batch how many statements the text holds
 */
public record SentStatement(
        String target,
        String query,
        String operation,
        @Nullable String table,
        String summary,
        String system,
        @Nullable String namespace,
        @Nullable String server,
        int port,
        int batch) {}
