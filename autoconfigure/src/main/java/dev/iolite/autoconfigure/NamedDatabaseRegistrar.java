package dev.iolite.autoconfigure;

import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.ClassUtils;

/** Notes which packages {@code @EnableIolite} gives to which database. Their beans follow when all beans of users are known. */
final class NamedDatabaseRegistrar implements ImportBeanDefinitionRegistrar {

    @Override
    public void registerBeanDefinitions(AnnotationMetadata importing, BeanDefinitionRegistry registry) {
        importing.getAnnotations().stream(EnableIolite.class)
                .forEach(annotation -> register(annotation, importing, registry));
        importing.getAnnotations().stream(EnableIolite.Databases.class)
                .flatMap(several ->
                        Arrays.stream(several.getAnnotationArray(MergedAnnotation.VALUE, EnableIolite.class)))
                .forEach(annotation -> register(annotation, importing, registry));
    }

    private static void register(
            MergedAnnotation<EnableIolite> annotation, AnnotationMetadata importing, BeanDefinitionRegistry registry) {
        String name = annotation.getString("datasource");
        String[] packages = annotation.getStringArray("packages");
        List<String> named =
                packages.length == 0 ? List.of(ClassUtils.getPackageName(importing.getClassName())) : List.of(packages);
        String bean = NamedDatabase.bean(name);
        NamedDatabase database = new NamedDatabase(name, named);
        if (registry.containsBeanDefinition(bean) && registry instanceof BeanFactory beans) {
            // Several annotations may name one database.
            database = beans.getBean(bean, NamedDatabase.class).with(named);
            registry.removeBeanDefinition(bean);
        }
        registry.registerBeanDefinition(
                bean,
                BeanDefinitionBuilder.rootBeanDefinition(NamedDatabase.class)
                        .addConstructorArgValue(database.name())
                        .addConstructorArgValue(database.packages())
                        .getBeanDefinition());
    }
}
