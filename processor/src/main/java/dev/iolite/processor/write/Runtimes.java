package dev.iolite.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** The types of the core that generated code names. The processor does not depend on the core, so they are names only. */
final class Runtimes {

    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final AnnotationSpec GENERATED = AnnotationSpec.builder(
                    ClassName.get("javax.annotation.processing", "Generated"))
            .addMember("value", "$S", "dev.iolite.processor.IoliteProcessor")
            .build();

    private Runtimes() {}

    static ClassName dsl(String name, String... nested) {
        return ClassName.get("dev.iolite.dsl", name, nested);
    }

    static ClassName model(String name, String... nested) {
        return ClassName.get("dev.iolite.model", name, nested);
    }

    static ClassName client(String name, String... nested) {
        return ClassName.get("dev.iolite.client", name, nested);
    }

    /** A type that may be null; for boxed and class types. */
    static TypeName nullable(TypeName type) {
        return type.box().annotated(AnnotationSpec.builder(NULLABLE).build());
    }
}
