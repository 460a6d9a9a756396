package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.graphql.BatchLoaders;
import dev.iolite.autoconfigure.graphql.RelationFetchers;
import dev.iolite.client.Iolite;
import graphql.GraphQL;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/** Relations in GraphQL without a query for each row. */
@AutoConfiguration(
        after = IoliteAutoConfiguration.class,
        afterName = "org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration")
@ConditionalOnClass({GraphQL.class, BatchLoaderRegistry.class})
@ConditionalOnSingleCandidate(Iolite.class)
@ConditionalOnBean(BatchLoaderRegistry.class)
public final class IoliteGraphQlAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    BatchLoaders ioliteBatchLoaders(Iolite iolite, BatchLoaderRegistry registry) {
        return new BatchLoaders(iolite, registry);
    }

    @Bean
    @ConditionalOnMissingBean
    RelationFetchers ioliteRelationFetchers(Iolite iolite) {
        return new RelationFetchers(iolite);
    }
}
