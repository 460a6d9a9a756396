package dev.iolite.processor.write;

import static dev.iolite.processor.write.Runtimes.dsl;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.iolite.processor.model.JavaComponent;
import dev.iolite.processor.model.JavaComponent.Source;
import dev.iolite.processor.model.JavaProperty;
import dev.iolite.processor.model.JavaRecord;
import dev.iolite.schema.RelationField;
import java.util.Objects;

/** Writes {@code UserCardProjection}: what a projection's record reads, and how it is made. */
final class ProjectionWriter {

    private final Scope scope;
    private final JavaRecord record;

    ProjectionWriter(Scope scope, JavaRecord record) {
        this.scope = scope;
        this.record = record;
    }

    TypeSpec write() {
        TypeSpec.Builder type = Types.type(TypeSpec.classBuilder(record.generated()))
                .addJavadoc("Reads {@link $T}.", record.type())
                .addModifiers(PUBLIC, FINAL)
                .superclass(ParameterizedTypeName.get(dsl("ProjectionType"), scope.type(), record.type()));
        record.components().stream()
                .filter(component -> component.record() != null)
                .forEach(component -> type.addField(nested(component)));
        return type.addMethod(constructor()).addMethod(of()).build();
    }

    private static FieldSpec nested(JavaComponent component) {
        ClassName type = nestedType(component);
        return FieldSpec.builder(type, constant(component), PRIVATE, STATIC, FINAL)
                .initializer("new $T()", type)
                .build();
    }

    private static ClassName nestedType(JavaComponent component) {
        return JavaRecord.generated(Objects.requireNonNull(component.record()), JavaRecord.Kind.PROJECTION);
    }

    private static String constant(JavaComponent component) {
        return Words.constant(component.name());
    }

    private MethodSpec constructor() {
        CodeBlock selects = record.components().stream().map(this::select).collect(CodeBlock.joining(""));
        return MethodSpec.constructorBuilder()
                .addJavadoc("Describes the record.")
                .addModifiers(PUBLIC)
                .addStatement("super($T.class, $S, q -> q$L)", record.type(), scope.name(), selects)
                .build();
    }

    private CodeBlock select(JavaComponent component) {
        CodeBlock field = scope.field(component.field());
        if (component.source() == Source.COUNT) {
            return CodeBlock.of(".select($L.count())", field);
        }
        return component.record() == null
                ? CodeBlock.of(".select($L)", field)
                : CodeBlock.of(".select($L, $L)", field, constant(component));
    }

    private MethodSpec of() {
        CodeBlock arguments = record.components().stream().map(this::argument).collect(CodeBlock.joining(", "));
        return MethodSpec.methodBuilder("of")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(record.type())
                .addParameter(scope.type(), "instance")
                .addStatement("return new $T($L)", record.type(), arguments)
                .build();
    }

    private CodeBlock argument(JavaComponent component) {
        if (component.source() == Source.COUNT) {
            return CodeBlock.of("$L.count().from(instance)", scope.field(component.field()));
        }
        CodeBlock value = value(component);
        if (component.record() == null) {
            return value;
        }
        RelationField relation = scope.model().relation(component.field());
        String nested = constant(component);
        String make = relation.many() ? "list" : relation.nullable() ? "orNull" : "of";
        return CodeBlock.of("$L.$L($L)", nested, make, value);
    }

    private CodeBlock value(JavaComponent component) {
        JavaProperty property = scope.property(component.field());
        return property == null
                ? CodeBlock.of("$L.from(instance)", scope.field(component.field()))
                : CodeBlock.of("instance.$L()", property.getter());
    }
}
