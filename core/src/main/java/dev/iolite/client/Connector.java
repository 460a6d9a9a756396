package dev.iolite.client;

import dev.iolite.event.EventListener;
import dev.iolite.jdbc.DatabaseProduct;
import dev.iolite.jdbc.ReplicatedDataSource;
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
        DatabaseProduct.name(dataSource);
    }

    <T> T onPrimary(Supplier<T> work) {
        return replicated == null ? work.get() : replicated.onPrimary(work);
    }

    void close() {
        try {
            owned.close();
        } catch (Exception e) {
            throw new IllegalStateException("The data source could not be closed", e);
        }
    }
}
