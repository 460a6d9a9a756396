package dev.iolite.autoconfigure;

import java.util.UUID;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;

/** An application with the models of the package {@code shop}, migrated by Flyway, on an H2 database of its own. */
final class Shop {

    private Shop() {}

    static ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        IoliteAutoConfiguration.class,
                        IoliteDataSourceAutoConfiguration.class,
                        IoliteJacksonAutoConfiguration.class,
                        JacksonAutoConfiguration.class,
                        DataSourceAutoConfiguration.class,
                        DataSourceTransactionManagerAutoConfiguration.class,
                        TransactionAutoConfiguration.class,
                        FlywayAutoConfiguration.class))
                .withPropertyValues(
                        "iolite.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(),
                        "spring.flyway.locations=classpath:shop-migration");
    }
}
