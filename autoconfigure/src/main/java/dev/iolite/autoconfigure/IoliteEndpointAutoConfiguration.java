package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.NamedDatabase.Part;
import dev.iolite.client.Iolite;
import dev.iolite.schema.Schema;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** {@code /actuator/iolite}, where actuator is there and the endpoint is exposed. */
@AutoConfiguration(before = IoliteAutoConfiguration.class, after = DataSourceAutoConfiguration.class)
@ConditionalOnClass({Endpoint.class, ConditionalOnAvailableEndpoint.class})
@ConditionalOnAvailableEndpoint(IoliteEndpoint.class)
@Conditional(OnAnyDatabase.class)
public final class IoliteEndpointAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    SlowestStatements ioliteSlowestStatements() {
        return new SlowestStatements();
    }

    @Bean
    @ConditionalOnMissingBean
    IoliteEndpoint ioliteEndpoint(
            ObjectProvider<Schema> schema,
            ObjectProvider<DataSource> dataSource,
            SlowestStatements statements,
            ListableBeanFactory beans) {
        return new IoliteEndpoint(
                () -> own(schema.getIfAvailable(), dataSource.getIfUnique()), () -> named(beans), statements);
    }

    private static IoliteEndpoint.@Nullable Source own(@Nullable Schema schema, @Nullable DataSource dataSource) {
        return schema == null || dataSource == null ? null : new IoliteEndpoint.Source(schema, dataSource);
    }

    private static Map<String, IoliteEndpoint.Source> named(ListableBeanFactory beans) {
        return NamedDatabase.all(beans).stream()
                .collect(Collectors.toMap(
                        NamedDatabase::name,
                        database -> new IoliteEndpoint.Source(
                                beans.getBean(database.bean(Part.IOLITE), Iolite.class)
                                        .schema(),
                                NamedDatabaseBeans.sourceOf(database, beans))));
    }
}
