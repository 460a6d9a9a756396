package dev.iolite.autoconfigure;

import com.zaxxer.hikari.HikariDataSource;
import dev.iolite.jdbc.vendor.DatabaseUrl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;

/**
 * Gives pools what their address asks for: the {@code connection_limit} of Prisma's form, unless Boot's own setting speaks
 * of it, and the safe settings of SQLite, also where {@code spring.datasource} names the file.
 */
final class PoolSettings implements BeanPostProcessor {

    private static final String OWN_SETTING = "spring.datasource.hikari.maximum-pool-size";

    private final ObjectProvider<JdbcConnectionDetails> details;
    private final Environment environment;

    PoolSettings(ObjectProvider<JdbcConnectionDetails> details, Environment environment) {
        this.details = details;
        this.environment = environment;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String beanName) {
        if (bean instanceof HikariDataSource pool) {
            String url = pool.getJdbcUrl();
            if (url != null && url.startsWith("jdbc:sqlite:")) {
                pool.setJdbcUrl(DatabaseUrl.parse(url).jdbcUrl());
            }
            if ("dataSource".equals(beanName) && !environment.containsProperty(OWN_SETTING)) {
                details.ifUnique(connection -> limit(pool, connection));
            }
        }
        return bean;
    }

    private static void limit(HikariDataSource pool, JdbcConnectionDetails connection) {
        Integer limit = connection instanceof IoliteConnectionDetails own ? own.connectionLimit() : null;
        if (limit != null) {
            pool.setMaximumPoolSize(limit);
        }
    }
}
