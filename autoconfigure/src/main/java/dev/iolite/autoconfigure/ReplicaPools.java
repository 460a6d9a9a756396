package dev.iolite.autoconfigure;

import com.zaxxer.hikari.HikariDataSource;
import dev.iolite.autoconfigure.IoliteProperties.Datasource;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/** Makes the pool of one replica. Called by Spring, by the method's name. */
final class ReplicaPools {

    private static final String HIKARI = "com.zaxxer.hikari.HikariDataSource";

    /** Reads do not wait long for a replica: the others and the primary are there. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private ReplicaPools() {}

    static DataSource pool(
            String property,
            int index,
            String dataSource,
            Environment environment,
            ObjectProvider<JdbcConnectionDetails> own) {
        String url = ReplicaRegistrar.url(property, index, environment);
        IoliteConnectionDetails details =
                IoliteConnectionDetails.of(property + "[" + index + "]", new Datasource(url, null, null));
        if (details.getUsername() == null) {
            details = IoliteConnectionDetails.of(
                    property + "[" + index + "]", user(url, property, dataSource, environment, own));
        }
        DataSource source = DataSourceBuilder.create(ReplicaPools.class.getClassLoader())
                .url(details.getJdbcUrl())
                .username(details.getUsername())
                .password(details.getPassword())
                .build();
        if (ClassUtils.isPresent(HIKARI, ReplicaPools.class.getClassLoader())) {
            Pools.tune(source, property + "[" + index + "]", details.connectionLimit());
        }
        return source;
    }

    /** Who connects to the primary. */
    private static Datasource user(
            String url,
            String property,
            String dataSource,
            Environment environment,
            ObjectProvider<JdbcConnectionDetails> own) {
        if (dataSource.isEmpty()) {
            JdbcConnectionDetails primary = own.getIfUnique();
            return new Datasource(
                    url,
                    primary == null ? null : primary.getUsername(),
                    primary == null ? null : primary.getPassword());
        }
        String settings = property.substring(0, property.indexOf(".replicas"));
        Datasource primary = Binder.get(environment)
                .bind(settings, Bindable.of(IoliteProperties.NamedDatasource.class))
                .get()
                .address();
        IoliteConnectionDetails details = IoliteConnectionDetails.of(settings + ".url", primary);
        return new Datasource(url, details.getUsername(), details.getPassword());
    }

    /** What only HikariCP's pools have. */
    private static final class Pools {

        static void tune(DataSource source, String name, @Nullable Integer limit) {
            if (source instanceof HikariDataSource pool) {
                pool.setPoolName(name);
                pool.setConnectionTimeout(PATIENCE.toMillis());
                // A replica that is down is no reason not to start.
                pool.setInitializationFailTimeout(-1);
                if (limit != null) {
                    pool.setMaximumPoolSize(limit);
                }
            }
        }
    }
}
