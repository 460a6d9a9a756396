package dev.iolite.processor.write;

import static dev.iolite.processor.write.Runtimes.dsl;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.iolite.processor.model.JavaComponent;
import dev.iolite.processor.model.JavaComponent.Source;
import dev.iolite.processor.model.JavaRecord;
import java.util.List;

/** Writes {@code CityStatsGroupProjection}: what a group record groups by and computes, and how it is made. */
final class GroupProjectionWriter {

    private final Scope scope;
    private final JavaRecord record;

    GroupProjectionWriter(Scope scope, JavaRecord record) {
        this.scope = scope;
        this.record = record;
    }

    TypeSpec write() {
        return Types.type(TypeSpec.classBuilder(record.generated()))
                .addJavadoc("Reads {@link $T}.", record.type())
                .addModifiers(PUBLIC, FINAL)
                .superclass(ParameterizedTypeName.get(dsl("GroupProjectionType"), scope.type(), record.type()))
                .addMethod(constructor())
                .addMethod(of())
                .build();
    }

    private MethodSpec constructor() {
        CodeBlock by = terms(record.components().stream()
                .filter(component -> component.source() == Source.FIELD)
                .toList());
        CodeBlock computed = terms(record.components().stream()
                .filter(component -> component.source() != Source.FIELD)
                .toList());
        CodeBlock.Builder query = CodeBlock.builder().add("q.by($L)", by);
        if (!computed.isEmpty()) {
            query.add(".select($L)", computed);
        }
        return MethodSpec.constructorBuilder()
                .addJavadoc("Describes the record.")
                .addModifiers(PUBLIC)
                .addStatement("super($T.class, $S, q -> $L)", record.type(), scope.name(), query.build())
                .build();
    }

    private CodeBlock terms(List<JavaComponent> components) {
        return components.stream().map(this::term).collect(CodeBlock.joining(", "));
    }

    private CodeBlock term(JavaComponent component) {
        if (component.field().isEmpty()) {
            return CodeBlock.of("$L.count()", scope.constant());
        }
        CodeBlock field = scope.field(component.field());
        return switch (component.source()) {
            case COUNT -> CodeBlock.of("$L.count()", field);
            case SUM -> CodeBlock.of("$L.sum()", field);
            case AVG -> CodeBlock.of("$L.avg()", field);
            case MIN -> CodeBlock.of("$L.min()", field);
            case MAX -> CodeBlock.of("$L.max()", field);
            case FIELD, RELATION -> field;
        };
    }

    private MethodSpec of() {
        CodeBlock arguments = record.components().stream().map(this::argument).collect(CodeBlock.joining(", "));
        return MethodSpec.methodBuilder("of")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(record.type())
                .addParameter(ParameterizedTypeName.get(dsl("Group"), scope.type()), "group")
                .addStatement("return new $T($L)", record.type(), arguments)
                .build();
    }

    private CodeBlock argument(JavaComponent component) {
        boolean mayBeNull = component.source() == Source.FIELD || component.nullable();
        return mayBeNull
                ? CodeBlock.of("group.get($L)", term(component))
                : CodeBlock.of("group.present($L, $S)", term(component), title(component));
    }

    private String title(JavaComponent component) {
        return record.type().simpleName() + "." + component.name();
    }
}
