package dev.iolite.client;

import dev.iolite.event.EventListener;
import dev.iolite.event.LogEvent;
import dev.iolite.event.LogLevel;
import dev.iolite.jdbc.DatabaseProduct;
import dev.iolite.jdbc.ReplicatedDataSource;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What a client holds on to.
 *
 * @param dataSource gives connections
 * @param owned closes what the client opened itself
 * @param listeners hear of statements and messages
 * @param replicated the data source without what wraps it, where there are replicas
 */
record Connector(
        DataSource dataSource,
        Connections owned,
        List<EventListener> listeners,
        @Nullable ReplicatedDataSource replicated) {

    void connect() {
        String name = DatabaseProduct.name(dataSource);
        tell("Connected to " + name + ".", "connect");
    }

    private void tell(String message, String target) {
        LogEvent event = new LogEvent(Clock.systemUTC().instant(), LogLevel.INFO, message, target);
        listeners.forEach(listener -> listener.onLog(event));
    }

    <T> T onPrimary(Supplier<T> work) {
        return replicated == null ? work.get() : replicated.onPrimary(work);
    }

    void close() {
        try {
            owned.close();
            tell("Disconnected.", "close");
        } catch (Exception e) {
            throw new IllegalStateException("The data source could not be closed", e);
        }
    }
}
