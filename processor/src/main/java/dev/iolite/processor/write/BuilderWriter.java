package dev.iolite.processor.write;

import static dev.iolite.processor.write.Runtimes.model;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
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
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addJavadoc("Makes instances of {@link $T} for tests; what is not given is not loaded.", scope.type())
                .addAnnotation(Runtimes.GENERATED)
                .addAnnotation(Runtimes.NULL_MARKED)
                .addModifiers(PUBLIC, FINAL)
                .superclass(model("InstanceBuilder"));
        scope.model().scalars().forEach(field -> type.addField(field(field)));
        type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
        type.addMethod(begin());
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

    private FieldSpec field(ScalarField field) {
        String name = Words.safe(field.name());
        if (field.list()) {
            return FieldSpec.builder(scope.javaType(field), name).initializer("$T.of()", List.class).build();
        }
        // what is not given is never read: the instance knows that it is not loaded
        TypeName type = scope.javaType(field).isPrimitive()
                ? scope.javaType(field)
                : Runtimes.nullable(scope.javaType(field));
        return FieldSpec.builder(type, name).build();
    }

    private MethodSpec begin() {
        return MethodSpec.methodBuilder(Words.lower(scope.name()))
                .addJavadoc("Begins an instance.\n\n@return a builder that was given nothing")
                .addModifiers(PUBLIC, STATIC)
                .returns(self)
                .addStatement("return new $T()", self)
                .build();
    }

    private MethodSpec setter(Field field, JavaProperty property) {
        String name = Words.safe(field.name());
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc("Gives {@code $L}.\n\n@param $L its value\n@return this builder", field.name(), name)
                .addModifiers(PUBLIC)
                .returns(self);
        if (field instanceof ScalarField scalar) {
            return method.addParameter(scope.markedType(scalar), name)
                    .addStatement(scalar.list() ? "this.$L = $T.copyOf($L)" : "this.$L = $L", scalar.list()
                            ? new Object[] {name, List.class, name}
                            : new Object[] {name, name})
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
                .addStatement("return new $T(this)", Names.instance(scope))
                .build();
    }
}
