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
        return Types.type(TypeSpec.classBuilder(record.generated()))
                .addJavadoc("What {@link $T} gives a row.", record.type())
                .addModifiers(FINAL)
                .addField(type())
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
                .addMethod(write(record))
                .build();
    }

    private FieldSpec type() {
        return FieldSpec.builder(ParameterizedTypeName.get(dsl("InputType"), record.type()), "TYPE", STATIC, FINAL)
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
        input.components().forEach(component -> give(method, component));
        return method.build();
    }

    private void give(MethodSpec.Builder method, JavaComponent component) {
        ScalarField field = scope.model().scalar(component.field());
        String name = component.name();
        if (field.type() != ScalarType.JSON || field.list()) {
            method.addStatement("data.$L($S, input.$L())", setter(component), field.name(), name);
        } else if (component.nullable()) {
            method.beginControlFlow("if (input.$L() != null)", name)
                    .addStatement(json(component))
                    .endControlFlow();
        } else {
            method.addStatement(json(component));
        }
    }

    private static String setter(JavaComponent component) {
        if (isOptional(component.type())) {
            return "setIfGiven";
        }
        return component.nullable() ? "setIfPresent" : "set";
    }

    private static CodeBlock json(JavaComponent component) {
        String orNull = isOptional(component.type()) ? ".orElse(null)" : "";
        return CodeBlock.of("data.setJson($S, input.$L()$L)", component.field(), component.name(), orNull);
    }

    private static boolean isOptional(TypeName type) {
        return type instanceof ParameterizedTypeName generic
                && generic.rawType().toString().equals(Optional.class.getName());
    }
}
