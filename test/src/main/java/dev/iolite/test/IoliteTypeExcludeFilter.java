package dev.iolite.test;

import dev.iolite.autoconfigure.EnableIolite;
import java.io.IOException;
import org.springframework.boot.test.context.filter.annotation.StandardAnnotationCustomizableTypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps the application's components out of an {@link IoliteTest}; Spring finds it by the annotation. */
final class IoliteTypeExcludeFilter extends StandardAnnotationCustomizableTypeExcludeFilter<IoliteTest> {

    IoliteTypeExcludeFilter(Class<?> testClass) {
        super(testClass);
    }

    /** What says where models lie is no component like others. */
    @Override
    protected boolean defaultInclude(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
        return reader.getAnnotationMetadata().getAnnotations().isPresent(EnableIolite.class)
                || reader.getAnnotationMetadata().getAnnotations().isPresent(EnableIolite.Databases.class)
                || super.defaultInclude(reader, factory);
    }
}
