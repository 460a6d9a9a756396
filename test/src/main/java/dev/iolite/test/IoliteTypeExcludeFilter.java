package dev.iolite.test;

import org.springframework.boot.test.context.filter.annotation.StandardAnnotationCustomizableTypeExcludeFilter;

/** Keeps the application's components out of an {@link IoliteTest}; Spring finds it by the annotation. */
final class IoliteTypeExcludeFilter extends StandardAnnotationCustomizableTypeExcludeFilter<IoliteTest> {

    IoliteTypeExcludeFilter(Class<?> testClass) {
        super(testClass);
    }
}
