package dev.iolite.client;

import dev.iolite.event.EventListener;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * What a client holds on to.
 *
 * @param dataSource gives connections
 * @param owned what is closed with the client; null when the data source was given
 * @param listeners hear of statements and messages
 */
record Connector(DataSource dataSource, @Nullable AutoCloseable owned, List<EventListener> listeners) {

    void connect() {
        DataSourceUtils.releaseConnection(DataSourceUtils.getConnection(dataSource), dataSource);
    }

    void close() {
        if (owned == null) {
            return;
        }
        try {
            owned.close();
        } catch (Exception e) {
            throw new IllegalStateException("The data source could not be closed", e);
        }
    }
}
