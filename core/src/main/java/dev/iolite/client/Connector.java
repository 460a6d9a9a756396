package dev.iolite.client;

import dev.iolite.event.EventListener;
import dev.iolite.event.LogEvent;
import dev.iolite.event.LogLevel;
import dev.iolite.jdbc.ReplicatedDataSource;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a client holds on to.
 *
 * @param owned closes what the client opened itself
 * @param listeners hear of statements and messages
 * @param replicated the data source without what wraps it, where there are replicas
 */
record Connector(
        Connections owned,
        List<EventListener> listeners,
        @Nullable ReplicatedDataSource replicated) {

    void connect() {
        tell("Connected to " + owned.connect() + ".", "connect");
    }

    private void tell(String message, String target) {
        LogEvent event = new LogEvent(Clock.systemUTC().instant(), LogLevel.INFO, message, target);
        listeners.forEach(listener -> listener.onLog(event));
    }

    <T> T onPrimary(Supplier<T> work) {
        return replicated == null ? work.get() : replicated.onPrimary(work);
    }

    void close() {
        boolean open = owned.isOpen();
        try {
            owned.close();
            if (open) {
                tell("Disconnected.", "close");
            }
        } catch (Exception e) {
            throw new IllegalStateException("The data source could not be closed", e);
        }
    }
}
