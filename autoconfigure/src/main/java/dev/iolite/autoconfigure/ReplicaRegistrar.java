package dev.iolite.autoconfigure;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.ClassUtils;

/** Makes the pools of the replicas that the settings name, none of which is injected without its name. */
final class ReplicaRegistrar implements ImportBeanDefinitionRegistrar {

    private static final String OWN = "iolite.replicas.urls";

    private static final String HEALTH = "org.springframework.boot.health.contributor.CompositeHealthContributor";

    private final Environment environment;

    ReplicaRegistrar(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void registerBeanDefinitions(AnnotationMetadata importing, BeanDefinitionRegistry registry) {
        register(OWN, "", "iolite", environment, registry);
    }

    /**
     * Makes the pools of one database.
     *
     * @param property holds the URLs
     * @param dataSource the bean of the primary; empty for the application's own
     * @param prefix what the beans' names begin with
     */
    static void register(
            String property,
            String dataSource,
            String prefix,
            Environment environment,
            BeanDefinitionRegistry registry) {
        int number = Binder.get(environment)
                .bind(property, Bindable.listOf(String.class))
                .orElse(List.of())
                .size();
        List<String> pools = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String name = prefix + "Replica" + (i + 1) + "DataSource";
            pools.add(name);
            if (!registry.containsBeanDefinition(name)) {
                registry.registerBeanDefinition(name, pool(property, i, dataSource));
            }
        }
        if (number > 0) {
            AbstractBeanDefinition routing = BeanDefinitionBuilder.rootBeanDefinition(ReplicaRouting.class)
                    .addConstructorArgValue(dataSource)
                    .addConstructorArgValue(pools)
                    .setRole(BeanDefinition.ROLE_INFRASTRUCTURE)
                    .getBeanDefinition();
            registry.registerBeanDefinition(prefix + "ReplicaRouting", routing);
            if (ClassUtils.isPresent(HEALTH, ReplicaRegistrar.class.getClassLoader())) {
                AbstractBeanDefinition health = BeanDefinitionBuilder.rootBeanDefinition(ReplicaHealth.class)
                        .addConstructorArgValue(pools)
                        .setRole(BeanDefinition.ROLE_INFRASTRUCTURE)
                        .getBeanDefinition();
                registry.registerBeanDefinition(prefix + "ReplicaHealth", health);
            }
        }
    }

    private static AbstractBeanDefinition pool(String property, int index, String dataSource) {
        AbstractBeanDefinition definition = BeanDefinitionBuilder.rootBeanDefinition(ReplicaPools.class, "pool")
                .addConstructorArgValue(property)
                .addConstructorArgValue(index)
                .addConstructorArgValue(dataSource)
                .setAutowireMode(AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR)
                .getBeanDefinition();
        definition.setDefaultCandidate(false);
        return definition;
    }
}
