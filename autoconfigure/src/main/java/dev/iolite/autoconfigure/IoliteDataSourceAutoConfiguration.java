package dev.iolite.autoconfigure;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/**
 * Offers {@code iolite.datasource} as connection details, so that Boot's pool, Flyway, health and metrics follow by
 * themselves. A DataSource bean or a service connection wins.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@EnableConfigurationProperties(IoliteProperties.class)
@Import({ReplicaRegistrar.class, SettingsBinding.class})
public final class IoliteDataSourceAutoConfiguration {

    @Bean
    @Conditional(AddressCondition.class)
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    JdbcConnectionDetails ioliteConnectionDetails(
            IoliteProperties properties, ObjectProvider<DataSourceProperties> boots) {
        return properties.datasource().url() == null
                ? new BootsConnectionDetails(boots)
                : IoliteConnectionDetails.of("iolite.datasource.url", properties.datasource());
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(HikariDataSource.class)
    static class Pools {

        @Bean
        static PoolSettings iolitePoolSettings(ObjectProvider<JdbcConnectionDetails> details, Environment environment) {
            return new PoolSettings(details, environment);
        }
    }
}
