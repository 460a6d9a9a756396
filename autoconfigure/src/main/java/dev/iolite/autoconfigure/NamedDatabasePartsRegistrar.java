package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.NamedDatabase.Part;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.ClassUtils;

/**
 * Makes the beans of each named database, unless the application has one of that name. They are never injected without
 * the database's qualifier, so that Boot sees the application's own database only.
 */
final class NamedDatabasePartsRegistrar implements ImportBeanDefinitionRegistrar {

    private static final String FLYWAY = "org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer";

    private final Environment environment;

    NamedDatabasePartsRegistrar(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void registerBeanDefinitions(AnnotationMetadata importing, BeanDefinitionRegistry registry) {
        if (registry instanceof ListableBeanFactory beans) {
            NamedDatabase.all(beans).forEach(database -> register(database, registry));
        }
    }

    private void register(NamedDatabase database, BeanDefinitionRegistry registry) {
        if (registry instanceof ConfigurableListableBeanFactory beans) {
            HidingParts.refuse(database, beans);
        }
        register(database, Part.DATA_SOURCE, NamedDatabaseBeans.class, "dataSource", registry);
        settings(database)
                .ifPresent(settings -> ReplicaRegistrar.register(
                        NamedDatabaseBeans.property(settings.getKey()) + ".replicas.urls",
                        database.bean(Part.DATA_SOURCE),
                        database.beans(),
                        environment,
                        registry));
        register(database, Part.TRANSACTION_MANAGER, NamedDatabaseBeans.class, "transactionManager", registry);
        if (isMigrated(database)) {
            register(database, Part.FLYWAY, NamedFlyway.class, "flyway", registry);
            register(database, Part.FLYWAY_INITIALIZER, NamedFlyway.class, "initializer", registry);
        }
        register(database, Part.IOLITE, NamedDatabaseBeans.class, "iolite", registry);
        register(database, Part.SCHEMA_CHECK, NamedDatabaseBeans.class, "schemaCheck", registry);
    }

    private boolean isMigrated(NamedDatabase database) {
        return ClassUtils.isPresent(FLYWAY, NamedDatabasePartsRegistrar.class.getClassLoader())
                && environment.getProperty("spring.flyway.enabled", Boolean.class, true)
                && settings(database)
                        .map(settings -> settings.getValue().migrations())
                        .map(locations -> !locations.isEmpty())
                        .orElse(true);
    }

    private Optional<Map.Entry<String, IoliteProperties.NamedDatasource>> settings(NamedDatabase database) {
        return NamedDatabaseBeans.bound(database, Binder.get(environment));
    }

    private static void register(
            NamedDatabase database, Part part, Class<?> factory, String method, BeanDefinitionRegistry registry) {
        String name = database.bean(part);
        if (registry.containsBeanDefinition(name)) {
            return;
        }
        AbstractBeanDefinition definition = BeanDefinitionBuilder.rootBeanDefinition(factory, method)
                .addConstructorArgReference(NamedDatabase.bean(database.name()))
                .setAutowireMode(AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR)
                .getBeanDefinition();
        definition.setDefaultCandidate(false);
        definition.addQualifier(new AutowireCandidateQualifier(Qualifier.class, database.name()));
        registry.registerBeanDefinition(name, definition);
    }
}
