package dev.iolite.processor.write;

import static dev.iolite.processor.write.Runtimes.model;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.iolite.processor.model.JavaProperty;
import dev.iolite.schema.Field;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import java.util.List;

/** Writes {@code UserBuilder}, which makes instances for tests. */
final class BuilderWriter {

    private final Scope scope;
    private final ClassName self;

    BuilderWriter(Scope scope) {
        this.scope = scope;
        this.self = Names.builder(scope);
    }

    TypeSpec write() {
        TypeSpec.Builder type = Types.type(TypeSpec.classBuilder(self))
                .addJavadoc("Makes instances of {@link $T} for tests; what is not given is not loaded.", scope.type())
                .addModifiers(PUBLIC, FINAL)
                .superclass(model("InstanceBuilder"));
        for (ScalarField field : scope.model().scalars()) {
            type.addField(scope.storedType(field), Words.safe(field.name()));
        }
        type.addMethod(MethodSpec.constructorBuilder()
                .addJavadoc("Begins an instance of which nothing is loaded.")
                .addModifiers(PUBLIC)
                .build());
        for (Field field : scope.model().fields()) {
            JavaProperty property = scope.property(field.name());
            if (property != null) {
                type.addMethod(setter(field, property));
            }
            if (field instanceof RelationField relation && relation.many()) {
                type.addMethod(count(relation));
            }
        }
        return type.addMethod(build()).build();
    }

    private MethodSpec setter(Field field, JavaProperty property) {
        String name = Words.safe(field.name());
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc("Gives {@code $L}.\n\n@param $L its value\n@return this builder", field.name(), name)
                .addModifiers(PUBLIC)
                .returns(self);
        if (field instanceof ScalarField scalar) {
            return method.addParameter(scope.markedType(scalar), name)
                    .addStatement("this.$L = $L", name, given(scalar, name))
                    .addStatement("given($L)", scalar.index())
                    .addStatement("return this")
                    .build();
        }
        RelationField relation = (RelationField) field;
        TypeName type = relation.many() ? property.type() : Runtimes.nullable(property.type());
        return method.addParameter(relation.nullable() || relation.many() ? type : property.type(), name)
                .addStatement("$L($L, $L)", relation.many() ? "givenMany" : "givenOne", relation.index(), name)
                .addStatement("return this")
                .build();
    }

    private static CodeBlock given(ScalarField field, String name) {
        return field.list() ? CodeBlock.of("$T.copyOf($L)", List.class, name) : CodeBlock.of("$L", name);
    }

    private MethodSpec count(RelationField relation) {
        return MethodSpec.methodBuilder(relation.name() + "Count")
                .addJavadoc(
                        "Gives the number of {@code $L}.\n\n@param number the number of rows\n@return this builder",
                        relation.name())
                .addModifiers(PUBLIC)
                .returns(self)
                .addParameter(long.class, "number")
                .addStatement("givenCount($L, number)", relation.index())
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addJavadoc("Makes the instance.\n\n@return an instance of which the given fields are loaded")
                .addModifiers(PUBLIC)
                .returns(scope.type())
                .addStatement("return new $T(this)", Names.loaded(scope))
                .build();
    }
}
