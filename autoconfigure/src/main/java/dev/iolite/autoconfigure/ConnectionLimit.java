package dev.iolite.autoconfigure;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.env.Environment;

/** Gives the pool the {@code connection_limit} of Prisma's URL, unless Boot's own setting speaks of it. */
final class ConnectionLimit implements BeanPostProcessor {

    private static final String OWN_SETTING = "spring.datasource.hikari.maximum-pool-size";

    private final ObjectProvider<IoliteConnectionDetails> details;
    private final Environment environment;

    ConnectionLimit(ObjectProvider<IoliteConnectionDetails> details, Environment environment) {
        this.details = details;
        this.environment = environment;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String beanName) {
        if ("dataSource".equals(beanName)
                && bean instanceof HikariDataSource pool
                && !environment.containsProperty(OWN_SETTING)) {
            details.ifAvailable(connection -> {
                Integer limit = connection.connectionLimit();
                if (limit != null) {
                    pool.setMaximumPoolSize(limit);
                }
            });
        }
        return bean;
    }
}
