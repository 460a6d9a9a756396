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

    private static final String NAMED = "iolite.datasources.";

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
        JdbcConnectionDetails primary = dataSource.isEmpty() ? own.getIfUnique() : named(property, environment);
        if (primary != null) {
            details = details.orAs(primary);
        }
        DataSource source = DataSourceBuilder.create(ReplicaPools.class.getClassLoader())
                .url(details.getJdbcUrl())
                .username(details.getUsername())
                .password(details.getPassword())
                .build();
        if (ClassUtils.isPresent(HIKARI, ReplicaPools.class.getClassLoader())) {
            Pools.tune(source, property, property + "[" + index + "]", details.connectionLimit(), environment);
        }
        return source;
    }

    /** The primary that the settings of a named database describe; null when a bean of the application is it. */
    private static @Nullable JdbcConnectionDetails named(String property, Environment environment) {
        String settings = property.substring(0, property.indexOf(".replicas"));
        Datasource address = Binder.get(environment)
                .bind(settings, Bindable.of(IoliteProperties.NamedDatasource.class))
                .get()
                .address();
        return address.url() == null ? null : IoliteConnectionDetails.of(settings + ".url", address);
    }

    /** What only HikariCP's pools have. */
    private static final class Pools {

        /** As the primary's, but for what tells it from that. */
        static void tune(
                DataSource source, String property, String name, @Nullable Integer limit, Environment environment) {
            String primary = property.startsWith(NAMED)
                    ? property.substring(0, property.indexOf(".replicas")) + ".hikari"
                    : "spring.datasource.hikari";
            HikariSettings.apply(source, primary, name, limit, environment);
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
