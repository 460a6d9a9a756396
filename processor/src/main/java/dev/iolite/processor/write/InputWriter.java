package dev.iolite.processor.write;

import static dev.iolite.processor.write.Runtimes.dsl;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.iolite.processor.model.JavaComponent;
import dev.iolite.processor.model.JavaRecord;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import java.util.Optional;

/** Writes {@code SignUpInput}: what an input record gives a row. */
final class InputWriter {

    private final Scope scope;
    private final JavaRecord record;

    InputWriter(Scope scope, JavaRecord record) {
        this.scope = scope;
        this.record = record;
    }

    TypeSpec write() {
        return TypeSpec.classBuilder(record.generated())
                .addJavadoc("What {@link $T} gives a row.", record.type())
                .addAnnotation(Runtimes.GENERATED)
                .addAnnotation(Runtimes.NULL_MARKED)
                .addModifiers(FINAL)
                .addField(type())
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
                .addMethod(write(record))
                .build();
    }

    private FieldSpec type() {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(dsl("InputType"), record.type()), "TYPE", STATIC, FINAL)
                .initializer(
                        "new $T<>($T.class, $S, $T::write)",
                        dsl("InputType"),
                        record.type(),
                        scope.name(),
                        record.generated())
                .build();
    }

    private MethodSpec write(JavaRecord input) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("write")
                .addModifiers(PRIVATE, STATIC)
                .addParameter(input.type(), "input")
                .addParameter(dsl("DataBuilder"), "data");
        for (JavaComponent component : input.components()) {
            if (component.nullable()) {
                method.beginControlFlow("if (input.$L() != null)", component.name())
                        .addStatement(give(component))
                        .endControlFlow();
            } else {
                method.addStatement(give(component));
            }
        }
        return method.build();
    }

    private CodeBlock give(JavaComponent component) {
        ScalarField field = scope.model().scalar(component.field());
        CodeBlock value = CodeBlock.of("input.$L()", component.name());
        if (isOptional(component.type())) {
            String set = field.type() == ScalarType.JSON ? "setJson" : "setOrNull";
            return CodeBlock.of("data.$L($S, $L.orElse(null))", set, field.name(), value);
        }
        String set = field.list() ? "setList" : field.type() == ScalarType.JSON ? "setJson" : "set";
        return CodeBlock.of("data.$L($S, $L)", set, field.name(), value);
    }

    private static boolean isOptional(TypeName type) {
        return type instanceof ParameterizedTypeName generic
                && generic.rawType().toString().equals(Optional.class.getName());
    }
}
