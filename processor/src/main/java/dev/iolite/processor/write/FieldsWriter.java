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
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.iolite.schema.Field;
import dev.iolite.schema.Key;
import dev.iolite.schema.Link;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes {@code UserFields}: a constant with a typed field for each property, and methods for compound keys. */
final class FieldsWriter {

    private final Scope scope;
    private final ClassName self;

    FieldsWriter(Scope scope) {
        this.scope = scope;
        this.self = scope.java().generated("Fields");
    }

    TypeSpec write() {
        TypeSpec.Builder type = Types.type(TypeSpec.classBuilder(self))
                .addJavadoc(
                        "The fields of {@link $T}: conditions, orders, selections and keys begin here.", scope.type())
                .addModifiers(PUBLIC, FINAL)
                .superclass(ParameterizedTypeName.get(dsl("ModelFields"), scope.type()))
                .addField(constant());
        for (Field field : scope.model().fields()) {
            if (field instanceof ScalarField scalar && !scalar.hidden()) {
                type.addField(scalar(scalar));
            } else if (field instanceof RelationField relation) {
                type.addField(relation(relation));
            }
        }
        type.addMethod(constructor());
        scope.model().keys().stream()
                .filter(key -> key.fields().size() > 1)
                .forEach(key -> type.addMethod(compoundKey(key)));
        List<RelationField> lists =
                scope.model().relations().stream().filter(RelationField::many).toList();
        if (!lists.isEmpty()) {
            type.addMethod(counts(lists));
        }
        return type.build();
    }

    private FieldSpec constant() {
        return FieldSpec.builder(self, scope.java().constant(), PUBLIC, STATIC, FINAL)
                .addJavadoc("The fields of {@link $T}.", scope.type())
                .initializer("new $T()", self)
                .build();
    }

    private FieldSpec scalar(ScalarField field) {
        TypeName type = fieldType(field);
        return FieldSpec.builder(type, Words.safe(field.name()), PUBLIC, FINAL)
                .addJavadoc("{@code $L.$L}, column {@code $L}.", scope.name(), field.name(), field.column())
                .initializer("new $T<>($L)", rawType(type), arguments(field))
                .build();
    }

    private CodeBlock arguments(ScalarField field) {
        CodeBlock names = CodeBlock.of("$S, $S", scope.name(), field.name());
        boolean single = field.type() == ScalarType.ENUM && !field.list();
        return single ? CodeBlock.of("$L, $T.class", names, scope.elementType(field)) : names;
    }

    private static TypeName rawType(TypeName type) {
        return ((ParameterizedTypeName) type).rawType();
    }

    private TypeName fieldType(ScalarField field) {
        if (field.list()) {
            return ParameterizedTypeName.get(dsl("ListField"), scope.type(), scope.elementType(field));
        }
        ClassName kind = dsl(kind(field.type()) + "Field");
        if (field.type() == ScalarType.JSON) {
            return ParameterizedTypeName.get(kind, scope.type(), scope.elementType(field));
        }
        ClassName variant = variant(kind, field);
        return field.type() == ScalarType.ENUM
                ? ParameterizedTypeName.get(variant, scope.type(), scope.elementType(field))
                : ParameterizedTypeName.get(variant, scope.type());
    }

    private ClassName variant(ClassName kind, ScalarField field) {
        boolean unique =
                scope.model().keys().stream().anyMatch(key -> key.fields().equals(List.of(field.name())));
        if (unique) {
            return kind.nestedClass(field.nullable() ? "OptionalUnique" : "Unique");
        }
        return field.nullable() ? kind.nestedClass("Optional") : kind;
    }

    private static String kind(ScalarType type) {
        return switch (type) {
            case BOOLEAN -> "Boolean";
            case SHORT -> "Short";
            case INT -> "Int";
            case LONG -> "Long";
            case FLOAT -> "Float";
            case DOUBLE -> "Double";
            case DECIMAL -> "Decimal";
            case STRING -> "String";
            case BYTES -> "Bytes";
            case UUID -> "Uuid";
            case INSTANT -> "Instant";
            case OFFSET_DATE_TIME -> "OffsetDateTime";
            case LOCAL_DATE_TIME -> "LocalDateTime";
            case LOCAL_DATE -> "LocalDate";
            case LOCAL_TIME -> "LocalTime";
            case JSON -> "Json";
            case ENUM -> "Enum";
        };
    }

    private FieldSpec relation(RelationField relation) {
        ParameterizedTypeName type = relationType(relation);
        CodeBlock.Builder arguments =
                CodeBlock.builder().add("$S, $S, $S", scope.name(), relation.name(), relation.target());
        if (!relation.many()) {
            arguments.add(", $S", relation.opposite());
        }
        return FieldSpec.builder(type, Words.safe(relation.name()), PUBLIC, FINAL)
                .addJavadoc("{@code $L.$L}, a relation to {@link $T}.", scope.name(), relation.name(), target(relation))
                .initializer("new $T<>($L)", type.rawType(), arguments.build())
                .build();
    }

    private ParameterizedTypeName relationType(RelationField relation) {
        if (!relation.many()) {
            ClassName kind = dsl(relation.nullable() ? "OptionalToOne" : "ToOne");
            return ParameterizedTypeName.get(kind, scope.type(), target(relation));
        }
        if (relation.link() instanceof Link.ThroughTable through && through.model() != null) {
            TypeName link = scope.models().model(through.model()).type();
            return ParameterizedTypeName.get(dsl("LinkedToMany"), scope.type(), target(relation), link);
        }
        return ParameterizedTypeName.get(dsl("ToMany"), scope.type(), target(relation));
    }

    private ClassName target(RelationField relation) {
        return scope.models().model(relation.target()).type();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addStatement("super($S)", scope.name())
                .build();
    }

    private MethodSpec compoundKey(Key key) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(Words.safe(key.name()))
                .addJavadoc("The key of the row with these values.\n\n")
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(dsl("Key"), scope.type()));
        List<CodeBlock> parts = new ArrayList<>();
        for (ScalarField field : scope.model().scalars(key.fields())) {
            String name = Words.safe(field.name());
            method.addJavadoc("@param $L the value of {@code $L}\n", name, field.name());
            method.addParameter(scope.javaType(field), name);
            parts.add(part(field, name));
        }
        return method.addJavadoc("@return the key")
                .addStatement("return $T.of($S, $L)", dsl("Key"), scope.name(), CodeBlock.join(parts, ", "))
                .build();
    }

    private CodeBlock part(ScalarField field, String name) {
        return field.hidden()
                ? CodeBlock.of("$T.of($S, $S, $L)", dsl("Key", "Part"), scope.name(), field.name(), name)
                : CodeBlock.of("this.$L.part($L)", name, name);
    }

    private MethodSpec counts(List<RelationField> lists) {
        return MethodSpec.methodBuilder("counts")
                .addJavadoc(
                        "The numbers of rows of all lists, for {@code include} and {@code select}.\n\n@return all counts")
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(dsl("RelationCounts"), scope.type()))
                .addStatement(
                        "return counts($L)",
                        lists.stream().map(list -> Words.safe(list.name())).collect(Collectors.joining(", ")))
                .build();
    }
}
