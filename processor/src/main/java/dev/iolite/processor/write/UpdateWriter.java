package dev.iolite.processor.write;

import static dev.iolite.processor.write.Runtimes.dsl;
import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;

/** Writes {@code UserUpdate} and {@code UserUpdateMany}: what becomes of a row, and of many. */
final class UpdateWriter {

    private final Scope scope;
    private final boolean many;
    private final ClassName self;
    private final ClassName changes;
    private final Setters setters;

    UpdateWriter(Scope scope, boolean many) {
        this.scope = scope;
        this.many = many;
        this.self = many ? Names.updateMany(scope) : Names.update(scope);
        this.changes = self.nestedClass("Changes");
        this.setters = new Setters(scope);
    }

    TypeSpec write() {
        return Types.type(TypeSpec.interfaceBuilder(self))
                .addJavadoc(
                        many
                                ? "What becomes of many rows of {@link $T}: scalars and keys only."
                                : "What becomes of a {@link $T}.",
                        scope.type())
                .addAnnotation(FunctionalInterface.class)
                .addModifiers(PUBLIC)
                .addSuperinterface(ParameterizedTypeName.get(dsl(many ? "UpdateManySpec" : "UpdateSpec"), scope.type()))
                .addMethod(MethodSpec.methodBuilder("with")
                        .addJavadoc("What the caller says.\n\n@param row takes the changes")
                        .addModifiers(PUBLIC, ABSTRACT)
                        .addParameter(changes, "row")
                        .build())
                .addMethod(Specs.data(scope, changes))
                .addType(changes())
                .build();
    }

    private TypeSpec changes() {
        TypeSpec.Builder type = TypeSpec.classBuilder(changes)
                .addJavadoc("Takes the changes.")
                .addModifiers(PUBLIC, STATIC, FINAL)
                .superclass(ParameterizedTypeName.get(dsl("ScalarChanges"), scope.type(), changes))
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(dsl("DataBuilder"), "data")
                        .addStatement("super(data)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("self")
                        .addAnnotation(Override.class)
                        .addModifiers(PROTECTED)
                        .returns(changes)
                        .addStatement("return this")
                        .build());
        for (ScalarField field : scope.model().scalars()) {
            if (many || !field.hidden()) {
                type.addMethod(scalar(field));
            }
        }
        if (!many) {
            scope.model().relations().forEach(relation -> addRelation(type, relation));
        }
        return type.build();
    }

    private MethodSpec scalar(ScalarField field) {
        return setters.scalar(field, changes)
                .addJavadoc("Gives {@code $L} a value.", field.name())
                .addModifiers(PUBLIC)
                .addStatement(setters.set(field))
                .addStatement("return this")
                .build();
    }

    private void addRelation(TypeSpec.Builder type, RelationField relation) {
        NestedWrites nested = new NestedWrites(scope, relation);
        boolean instance = false;
        for (MethodSpec.Builder method : setters.relationBodies(relation, nested, true, changes)) {
            String text = instance ? "Ties {@code $L} to an instance." : "Writes rows of {@code $L}.";
            type.addMethod(method.addJavadoc(text, relation.name())
                    .addModifiers(PUBLIC)
                    .build());
            instance = true;
        }
    }
}
