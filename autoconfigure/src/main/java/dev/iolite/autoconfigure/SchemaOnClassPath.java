package dev.iolite.autoconfigure;

import dev.iolite.client.ClassPathModels;
import dev.iolite.model.ModelTypes;
import dev.iolite.schema.Schema;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;

/** The models that the processor left on the class path. */
final class SchemaOnClassPath {

    private SchemaOnClassPath() {}

    /**
     * Reads the schema.
     *
     * @throws NoGeneratedCodeException when there is none although the application has models
     */
    static Schema load(BeanFactory beanFactory, ClassLoader loader) {
        Schema schema = ClassPathModels.schema(loader);
        if (schema.models().isEmpty()) {
            requireNoModels(beanFactory, loader);
        }
        return schema;
    }

    static List<ModelTypes> types(ClassLoader loader) {
        return ClassPathModels.types(loader);
    }

    /** Only in this case are classes scanned: to tell an application without models from one not processed. */
    private static void requireNoModels(BeanFactory beanFactory, ClassLoader loader) {
        List<String> packages =
                AutoConfigurationPackages.has(beanFactory) ? AutoConfigurationPackages.get(beanFactory) : List.of();
        List<String> models = ModelScan.find(packages, loader);
        if (!models.isEmpty()) {
            throw new NoGeneratedCodeException(models);
        }
        LoggerFactory.getLogger("iolite.info").info("There are no models yet: write an interface with @Model");
    }
}
