package dev.iolite.processor.write;

import com.palantir.javapoet.TypeSpec;

/** What all generated types have in common. */
final class Types {

    private Types() {}

    static TypeSpec.Builder type(TypeSpec.Builder type) {
        return type.addAnnotation(Runtimes.GENERATED).addAnnotation(Runtimes.NULL_MARKED);
    }
}
