package dev.iolite.autoconfigure;

import dev.iolite.annotation.Model;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.util.ClassUtils;

/** Looks for models that were compiled without the processor. Runs only when something is wrong. */
final class ModelScan {

    private ModelScan() {}

    static List<String> find(List<String> packages, ClassLoader loader) {
        List<String> models = new ArrayList<>();
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver(loader);
        MetadataReaderFactory classes = new SimpleMetadataReaderFactory(loader);
        try {
            for (String name : packages) {
                String pattern = "classpath*:" + ClassUtils.convertClassNameToResourcePath(name) + "/**/*.class";
                for (Resource resource : resolver.getResources(pattern)) {
                    AnnotationMetadata type =
                            classes.getMetadataReader(resource).getAnnotationMetadata();
                    if (type.isInterface() && type.hasAnnotation(Model.class.getName())) {
                        models.add(type.getClassName());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return models;
    }
}
