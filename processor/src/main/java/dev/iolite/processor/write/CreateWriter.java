package dev.iolite.processor.write;

import static dev.iolite.processor.write.Runtimes.dsl;
import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.iolite.schema.RelationField;

/** Writes {@code UserCreate}: what a new row holds, and what it holds where one of its relations is known. */
final class CreateWriter {

    private final Scope scope;
    private final ClassName self;

    CreateWriter(Scope scope) {
        this.scope = scope;
        this.self = Names.create(scope);
    }

    TypeSpec write() {
        CreateChain chain = new CreateChain(scope.model(), null, false);
        StepInterfaces steps = new StepInterfaces(scope, self, given());
        TypeSpec.Builder type = Types.type(spec(TypeSpec.interfaceBuilder(self), chain, self))
                .addJavadoc("What a new {@link $T} holds: the required fields first, in declared order.", scope.type())
                .addModifiers(PUBLIC)
                .addTypes(steps.required(chain))
                .addType(steps.given(chain));
        CreateChain.owned(scope.model()).forEach(relation -> type.addType(without(relation)));
        return type.build();
    }

    private ClassName given() {
        return self.nestedClass(Names.GIVEN);
    }

    private TypeSpec without(RelationField relation) {
        ClassName name = self.nestedClass(Names.without(relation.name()));
        CreateChain chain = new CreateChain(scope.model(), relation, false);
        return spec(TypeSpec.interfaceBuilder(name), chain, name)
                .addJavadoc("What a new {@link $T} holds where its {@code $L} is known.", scope.type(), relation.name())
                .addModifiers(PUBLIC, STATIC)
                .addTypes(new StepInterfaces(scope, name, given()).required(chain))
                .build();
    }

    private TypeSpec.Builder spec(TypeSpec.Builder type, CreateChain chain, ClassName outer) {
        ClassName first = chain.steps().isEmpty() ? given() : outer.nestedClass(chain.first());
        return type.addAnnotation(FunctionalInterface.class)
                .addSuperinterface(ParameterizedTypeName.get(dsl("CreateSpec"), scope.type()))
                .addMethod(MethodSpec.methodBuilder("with")
                        .addJavadoc("What the caller says.\n\n")
                        .addJavadoc("@param row asks for the required fields one after the other\n")
                        .addJavadoc("@return the last step")
                        .addModifiers(PUBLIC, ABSTRACT)
                        .returns(given())
                        .addParameter(first, "row")
                        .build())
                .addMethod(Specs.data(scope, Names.createSteps(scope)));
    }
}
