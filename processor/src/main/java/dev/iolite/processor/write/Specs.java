package dev.iolite.processor.write;

import static dev.iolite.processor.write.Runtimes.dsl;
import static javax.lang.model.element.Modifier.DEFAULT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;

/** What the interfaces that users write as lambdas have in common. */
final class Specs {

    private Specs() {}

    /** {@code data()}, which lets the user's lambda fill the data of a row. */
    static MethodSpec data(Scope scope, ClassName collector) {
        return MethodSpec.methodBuilder("data")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC, DEFAULT)
                .returns(ClassName.get("dev.iolite.query", "Data"))
                .addStatement("$T data = new $T($S)", dsl("DataBuilder"), dsl("DataBuilder"), scope.name())
                .addStatement("with(new $T(data))", collector)
                .addStatement("return data.build()")
                .build();
    }
}
