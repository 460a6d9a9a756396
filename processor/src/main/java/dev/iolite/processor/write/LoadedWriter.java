package dev.iolite.processor.write;

import static dev.iolite.processor.write.Runtimes.model;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.iolite.processor.model.JavaProperty;
import dev.iolite.schema.Field;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes {@code LoadedUser}: the immutable implementation of the model's interface. */
final class LoadedWriter {

    private final Scope scope;
    private final ColumnReads reads;

    LoadedWriter(Scope scope) {
        this.scope = scope;
        this.reads = new ColumnReads(scope);
    }

    TypeSpec write() {
        TypeSpec.Builder type = Types.type(TypeSpec.classBuilder(Names.loaded(scope)))
                .addJavadoc("An instance of {@link $T} that a query or a builder made.", scope.type())
                .addModifiers(FINAL)
                .superclass(model("Instance"))
                .addSuperinterface(scope.type())
                .addField(instanceType());
        reads.constants().forEach(type::addField);
        for (ScalarField field : scope.model().scalars()) {
            type.addField(scope.storedType(field), Words.safe(field.name()), PRIVATE, FINAL);
        }
        type.addMethod(fromRow()).addMethod(fromBuilder()).addMethod(type()).addMethod(value());
        for (Field field : scope.model().fields()) {
            JavaProperty property = scope.property(field.name());
            if (property != null) {
                type.addMethod(getter(field, property));
            }
        }
        return type.build();
    }

    private FieldSpec instanceType() {
        CodeBlock definition = CodeBlock.builder()
                .add("$T.of(new $T(\n", model("InstanceType"), model("InstanceType", "Definition"))
                .indent()
                .add("$S,\n$S,\n", scope.name(), scope.java().constant())
                .add(
                        "$L,\n",
                        list(scope.model().scalars().stream()
                                .map(ScalarField::name)
                                .toList()))
                .add(
                        "$L,\n",
                        list(scope.model().relations().stream()
                                .map(RelationField::name)
                                .toList()))
                .add("$L,\n", list(scope.model().id().fields()))
                .add("$T.of($L),\n", Set.class, strings(omitted()))
                .add("$L))", needs())
                .unindent()
                .build();
        return FieldSpec.builder(model("InstanceType"), "TYPE", STATIC, FINAL)
                .initializer(definition)
                .build();
    }

    private List<String> omitted() {
        return scope.model().scalars().stream()
                .filter(ScalarField::omitted)
                .map(ScalarField::name)
                .toList();
    }

    private CodeBlock needs() {
        Map<String, List<String>> needs = new LinkedHashMap<>(scope.java().needs());
        return CodeBlock.of(
                "$T.ofEntries($L)",
                Map.class,
                needs.entrySet().stream()
                        .map(entry ->
                                CodeBlock.of("$T.entry($S, $L)", Map.class, entry.getKey(), list(entry.getValue())))
                        .collect(CodeBlock.joining(", ")));
    }

    private static CodeBlock list(List<String> names) {
        return CodeBlock.of("$T.of($L)", List.class, strings(names));
    }

    private static CodeBlock strings(List<String> names) {
        return names.stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", "));
    }

    private MethodSpec fromRow() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(model("Row"), "row")
                .addParameter(ArrayTypeName.of(int.class), "columns")
                .addParameter(model("LoadedFields"), "loaded")
                .addStatement("super(loaded)");
        for (ScalarField field : scope.model().scalars()) {
            constructor.addStatement("this.$L = $L", Words.safe(field.name()), reads.read(field));
        }
        return constructor.build();
    }

    private MethodSpec fromBuilder() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(Names.builder(scope), "builder")
                .addStatement("super(builder)");
        for (ScalarField field : scope.model().scalars()) {
            String name = Words.safe(field.name());
            constructor.addStatement("this.$L = builder.$L", name, name);
        }
        return constructor.build();
    }

    private static MethodSpec type() {
        return MethodSpec.methodBuilder("type")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(model("InstanceType"))
                .addStatement("return TYPE")
                .build();
    }

    private MethodSpec value() {
        CodeBlock.Builder cases =
                CodeBlock.builder().add("return switch (scalar) {\n").indent();
        for (ScalarField field : scope.model().scalars()) {
            cases.add("case $L -> this.$L;\n", field.index(), Words.safe(field.name()));
        }
        cases.add(
                        "default -> throw new $T($S + scalar);\n",
                        IllegalArgumentException.class,
                        scope.name() + " has no scalar field ")
                .unindent()
                .add("};\n");
        return MethodSpec.methodBuilder("value")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(Runtimes.nullable(ClassName.OBJECT))
                .addParameter(int.class, "scalar")
                .addCode(cases.build())
                .build();
    }

    private MethodSpec getter(Field field, JavaProperty property) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(property.getter())
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC);
        if (field instanceof ScalarField scalar) {
            String name = Words.safe(field.name());
            method.returns(scope.markedType(scalar)).addStatement("requireLoaded($L)", field.index());
            boolean copied = scalar.type() == ScalarType.BYTES && !scalar.list();
            return copied
                    ? method.addStatement("return $L", copy(scalar, name)).build()
                    : method.addStatement("return $L", name).build();
        }
        RelationField relation = (RelationField) field;
        return method.returns(relation.nullable() ? Runtimes.nullable(property.type()) : property.type())
                .addStatement("return related($L)", field.index())
                .build();
    }

    /** An array can be changed by whoever gets it. */
    private static CodeBlock copy(ScalarField field, String name) {
        return field.nullable()
                ? CodeBlock.of("$L == null ? null : $L.clone()", name, name)
                : CodeBlock.of("$L.clone()", name);
    }
}
