package dev.iolite.autoconfigure;

import dev.iolite.model.ModelTypes;
import java.beans.Introspector;
import java.util.List;
import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.config.RuntimeBeanReference;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.ClassUtils;

/** Makes a bean of each generated repository, named like its class, unless the application has one of that type. */
final class RepositoryRegistrar implements ImportBeanDefinitionRegistrar, BeanClassLoaderAware {

    private ClassLoader loader = RepositoryRegistrar.class.getClassLoader();

    @Override
    public void setBeanClassLoader(ClassLoader classLoader) {
        this.loader = classLoader;
    }

    @Override
    public void registerBeanDefinitions(AnnotationMetadata importing, BeanDefinitionRegistry registry) {
        List<NamedDatabase> databases =
                registry instanceof ListableBeanFactory beans ? NamedDatabase.all(beans) : List.of();
        for (ModelTypes module : SchemaOnClassPath.types(loader)) {
            for (Class<?> repository : module.repositories()) {
                register(repository, databases, registry);
            }
        }
    }

    private static void register(Class<?> repository, List<NamedDatabase> databases, BeanDefinitionRegistry registry) {
        if (registry instanceof ListableBeanFactory beans
                && beans.getBeanNamesForType(repository, true, false).length > 0) {
            return;
        }
        String name = Introspector.decapitalize(ClassUtils.getShortName(repository));
        // Two models of one name in different packages keep both their repositories.
        String free = registry.containsBeanDefinition(name) ? repository.getName() : name;
        RootBeanDefinition definition = new RootBeanDefinition(repository);
        // A repository is generated beside its model.
        NamedDatabase.of(repository.getName(), databases)
                .ifPresent(database -> definition
                        .getConstructorArgumentValues()
                        .addIndexedArgumentValue(
                                0, new RuntimeBeanReference(database.bean(NamedDatabase.Part.IOLITE))));
        registry.registerBeanDefinition(free, definition);
    }
}
