package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.NamedDatabase.Part;
import dev.iolite.autoconfigure.graphql.BatchLoaders;
import dev.iolite.autoconfigure.graphql.RelationFetchers;
import dev.iolite.client.Iolite;
import graphql.GraphQL;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/** Relations in GraphQL without a query for each row, of the models of all databases. */
@AutoConfiguration(
        after = IoliteAutoConfiguration.class,
        afterName = "org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration")
@ConditionalOnClass({GraphQL.class, BatchLoaderRegistry.class})
@ConditionalOnBean(BatchLoaderRegistry.class)
@Conditional(IoliteGraphQlAutoConfiguration.OnAnyClient.class)
public final class IoliteGraphQlAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    BatchLoaders ioliteBatchLoaders(
            ObjectProvider<Iolite> own, ListableBeanFactory beans, BatchLoaderRegistry registry) {
        return new BatchLoaders(clients(own, beans), registry);
    }

    @Bean
    @ConditionalOnMissingBean
    RelationFetchers ioliteRelationFetchers(ObjectProvider<Iolite> own, ListableBeanFactory beans) {
        return new RelationFetchers(clients(own, beans));
    }

    private static List<Iolite> clients(ObjectProvider<Iolite> own, ListableBeanFactory beans) {
        List<Iolite> clients = new ArrayList<>();
        own.ifUnique(clients::add);
        NamedDatabase.all(beans)
                .forEach(database -> clients.add(beans.getBean(database.bean(Part.IOLITE), Iolite.class)));
        return clients;
    }

    /** Of the application's own database or of one that {@code @EnableIolite} names. */
    static final class OnAnyClient extends AnyNestedCondition {

        OnAnyClient() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnSingleCandidate(Iolite.class)
        static class Own {}

        @ConditionalOnBean(NamedDatabase.class)
        static class Named {}
    }
}
