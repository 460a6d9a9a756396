package dev.iolite.autoconfigure;

import dev.iolite.schema.Schema;
import javax.sql.DataSource;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** {@code /actuator/iolite}, where actuator is there and the endpoint is exposed. */
@AutoConfiguration(before = IoliteAutoConfiguration.class, after = DataSourceAutoConfiguration.class)
@ConditionalOnClass({Endpoint.class, ConditionalOnAvailableEndpoint.class})
@ConditionalOnAvailableEndpoint(IoliteEndpoint.class)
@ConditionalOnSingleCandidate(DataSource.class)
public final class IoliteEndpointAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    SlowestStatements ioliteSlowestStatements() {
        return new SlowestStatements();
    }

    @Bean
    @ConditionalOnMissingBean
    IoliteEndpoint ioliteEndpoint(Schema schema, DataSource dataSource, SlowestStatements statements) {
        return new IoliteEndpoint(schema, dataSource, statements);
    }
}
