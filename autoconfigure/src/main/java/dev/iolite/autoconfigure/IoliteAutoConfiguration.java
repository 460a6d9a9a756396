package dev.iolite.autoconfigure;

import dev.iolite.client.InputValidator;
import dev.iolite.client.Iolite;
import dev.iolite.client.IoliteBuilder;
import dev.iolite.client.NotFoundExceptionFactory;
import dev.iolite.client.NotFoundPolicy;
import dev.iolite.client.QueryInterceptor;
import dev.iolite.client.TenantResolver;
import dev.iolite.dsl.ModelFilter;
import dev.iolite.event.EventListener;
import dev.iolite.event.SqlCommenter;
import dev.iolite.model.JsonFormat;
import dev.iolite.schema.Schema;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureOrder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.AbstractTransactionManagementConfiguration;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The clients of all databases of the application, its own and those of {@code @EnableIolite}, and all repositories. */
@AutoConfiguration(
        after = {DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class},
        afterName = {
            "org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "dev.iolite.autoconfigure.IoliteJacksonAutoConfiguration",
            "dev.iolite.autoconfigure.IoliteValidationAutoConfiguration"
        })
// A library's own auto-configuration may carry @EnableIolite.
@AutoConfigureOrder(Ordered.LOWEST_PRECEDENCE - 10)
@Conditional(OnAnyDatabase.class)
@EnableConfigurationProperties(IoliteProperties.class)
@Import({NamedDatabasePartsRegistrar.class, RepositoryRegistrar.class, SettingsBinding.class})
public final class IoliteAutoConfiguration {

    @Bean
    DatabaseModels ioliteDatabaseModels(
            IoliteProperties properties, ApplicationContext context, ObjectProvider<NamedDatabase> databases) {
        return new DatabaseModels(
                        databases.orderedStream().toList(),
                        () -> SettingsOnModels.apply(
                                properties.omit(), null, SchemaOnClassPath.load(context, classLoader(context))))
                .forSettings(properties.datasources().keySet());
    }

    @Bean
    @ConditionalOnMissingBean
    NotFoundPolicy ioliteNotFoundPolicy(
            IoliteProperties properties,
            ObjectProvider<NotFoundExceptionFactory> factory,
            ObjectProvider<Schema> schema,
            DatabaseModels models) {
        return ConfiguredNotFoundPolicy.of(
                properties.rejectOnNotFound(), factory.getIfUnique(), models.all(schema.getIfAvailable()));
    }

    @Bean
    @ConditionalOnMissingBean
    IoliteLog ioliteLog(IoliteProperties properties, ApplicationEventPublisher publisher) {
        return IoliteLog.of(properties, publisher);
    }

    @Bean
    ClientAssembly ioliteClientAssembly(
            IoliteProperties properties,
            ApplicationContext context,
            NotFoundPolicy notFoundPolicy,
            ObjectProvider<JsonFormat> json,
            ObjectProvider<EventListener> listeners,
            ObjectProvider<SqlCommenter> commenters,
            ObjectProvider<QueryInterceptor> interceptors,
            RowRules rules) {
        if (context.getEnvironment() instanceof ConfigurableEnvironment environment) {
            VariableNames.check(environment);
        }
        ReplicaRegistrar.requireBeans(ReplicaRegistrar.OWN, "iolite", context.getEnvironment(), context);
        return new ClientAssembly(
                properties, classLoader(context), notFoundPolicy, json, listeners, commenters, interceptors, rules);
    }

    @Bean
    RowRules ioliteRowRules(
            DatabaseModels models,
            ObjectProvider<Schema> schema,
            ObjectProvider<ModelFilter> filters,
            ObjectProvider<TenantResolver> tenants,
            ObjectProvider<InputValidator> validators) {
        return new RowRules(models, schema, filters, tenants, validators);
    }

    /** The client of the application's own database. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnSingleCandidate(DataSource.class)
    static class OwnDatabase {

        @Bean
        @ConditionalOnMissingBean
        Schema ioliteSchema(IoliteProperties properties, DatabaseModels models) {
            return SettingsOnModels.apply(Map.of(), properties.schema(), models.primary());
        }

        @Bean
        @ConditionalOnMissingBean
        Iolite iolite(
                IoliteProperties properties,
                DataSource dataSource,
                Schema schema,
                ClientAssembly assembly,
                ObjectProvider<PlatformTransactionManager> transactions,
                ObjectProvider<IoliteBuilderCustomizer> customizers) {
            IoliteBuilder builder = assembly.builder("", dataSource, schema, "iolite.dialect", properties.dialect());
            transactions.ifUnique(builder::transactionManager);
            transactions.orderedStream().forEach(builder::otherTransactionManager);
            customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
            return builder.build();
        }

        @Bean
        @ConditionalOnMissingBean
        SchemaCheck ioliteSchemaCheck(IoliteProperties properties, Iolite iolite, DataSource dataSource) {
            return new SchemaCheck(
                    properties.migrate().validate(),
                    "",
                    iolite.schema(),
                    dataSource,
                    MigrationPlace.of(properties.migrate(), Clock.systemUTC()));
        }
    }

    /** All databases have names. Boot looks for transaction managers before there are any then. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(DataSource.class)
    static class NamedDatabasesOnly {

        @Bean
        InitializingBean ioliteModelsHaveDatabases(DatabaseModels models) {
            return models::requireNoPrimary;
        }

        @Configuration(proxyBeanMethods = false)
        @ConditionalOnMissingBean(AbstractTransactionManagementConfiguration.class)
        @EnableTransactionManagement(proxyTargetClass = true)
        static class Transactions {}
    }

    private static ClassLoader classLoader(ApplicationContext context) {
        ClassLoader loader = context.getClassLoader();
        return loader == null ? IoliteAutoConfiguration.class.getClassLoader() : loader;
    }
}
