package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.settings.InvalidSettingException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.BeanFactory;
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

    static final String OWN = "iolite.replicas.urls";

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
        int number = urls(property, environment).size();
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

    private static List<String> urls(String property, Environment environment) {
        return Binder.get(environment)
                .bind(property, Bindable.listOf(String.class))
                .orElse(List.of());
    }

    /**
     * The address of a replica.
     *
     * @throws InvalidSettingException when there are fewer than the beans that were written down ahead of time
     */
    static String url(String property, int index, Environment environment) {
        List<String> urls = urls(property, environment);
        if (index >= urls.size()) {
            throw otherNumber(property, urls.size(), "more");
        }
        return urls.get(index);
    }

    /**
     * Refuses replicas that have no beans because the settings did not name them ahead of time.
     *
     * @param prefix what the beans' names begin with
     * @throws InvalidSettingException when there are some
     */
    static void requireBeans(String property, String prefix, Environment environment, BeanFactory beans) {
        int number = AotDetector.useGeneratedArtifacts()
                ? urls(property, environment).size()
                : 0;
        if (number > 0 && !beans.containsBean(prefix + "Replica" + number + "DataSource")) {
            throw otherNumber(property, number, "fewer");
        }
    }

    private static InvalidSettingException otherNumber(String property, int number, String prepared) {
        return InvalidSettingException.of(
                property,
                "it names " + number + " replicas, but the application was processed ahead of time for " + prepared,
                "as many replicas as the settings named then; their addresses may be others");
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
