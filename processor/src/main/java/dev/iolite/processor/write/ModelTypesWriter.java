package dev.iolite.processor.write;

import static dev.iolite.processor.write.Runtimes.model;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.iolite.processor.model.JavaModel;
import java.util.List;
import java.util.Map;

/** Writes the service that names the readers and repositories of the models of one package. */
final class ModelTypesWriter {

    private static final ParameterizedTypeName READER =
            ParameterizedTypeName.get(model("ModelReader"), WildcardTypeName.subtypeOf(ClassName.OBJECT));

    private static final ParameterizedTypeName ANY_CLASS =
            ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(ClassName.OBJECT));

    private final ClassName self;
    private final List<JavaModel> models;

    ModelTypesWriter(ClassName self, List<JavaModel> models) {
        this.self = self;
        this.models = models;
    }

    TypeSpec write() {
        return Types.type(TypeSpec.classBuilder(self))
                .addJavadoc("The readers and repositories of this package's models.")
                .addModifiers(PUBLIC, FINAL)
                .addSuperinterface(model("ModelTypes"))
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("For the service loader.")
                        .addModifiers(PUBLIC)
                        .build())
                .addMethod(readers())
                .addMethod(repositories())
                .build();
    }

    private MethodSpec readers() {
        CodeBlock entries = models.stream()
                .map(model -> CodeBlock.of("\n$T.entry($S, new $T())", Map.class, model.name(), Names.reader(model)))
                .collect(CodeBlock.joining(","));
        return MethodSpec.methodBuilder("readers")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), READER))
                .addStatement("return $T.ofEntries($>$L$<)", Map.class, entries)
                .build();
    }

    private MethodSpec repositories() {
        CodeBlock classes = models.stream()
                .map(model -> CodeBlock.of("\n$T.class", Names.repository(model)))
                .collect(CodeBlock.joining(","));
        return MethodSpec.methodBuilder("repositories")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), ANY_CLASS))
                .addStatement("return $T.of($>$L$<)", List.class, classes)
                .build();
    }
}
