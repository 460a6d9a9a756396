package dev.iolite.processor.write;

import static dev.iolite.processor.write.Runtimes.dsl;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.iolite.schema.RelationField;

/** Writes {@code UserCreateMany}: what a new row among many holds, scalars and keys only. */
final class CreateManyWriter {

    private final Scope scope;
    private final ClassName self;

    CreateManyWriter(Scope scope) {
        this.scope = scope;
        this.self = Names.createMany(scope);
    }

    TypeSpec write() {
        CreateChain chain = new CreateChain(scope.model(), null, true);
        StepInterfaces steps = new StepInterfaces(scope, self, given());
        TypeSpec.Builder type = Types.type(TypeSpec.interfaceBuilder(self))
                .addJavadoc("What a new {@link $T} among many holds: scalars and keys only.", scope.type())
                .addModifiers(PUBLIC)
                .addMethod(first(chain, self))
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
        CreateChain chain = new CreateChain(scope.model(), relation, true);
        return TypeSpec.interfaceBuilder(name)
                .addJavadoc("The steps where {@code $L} is known.", relation.name())
                .addModifiers(PUBLIC, STATIC)
                .addMethod(first(chain, name))
                .addTypes(new StepInterfaces(scope, name, given()).required(chain))
                .build();
    }

    private MethodSpec first(CreateChain chain, ClassName outer) {
        return MethodSpec.methodBuilder("first")
                .addJavadoc("The first step; for generated code.\n\n")
                .addJavadoc("@param data takes what is given\n@return the step")
                .addModifiers(PUBLIC, STATIC)
                .returns(chain.steps().isEmpty() ? given() : outer.nestedClass(chain.first()))
                .addParameter(dsl("DataBuilder"), "data")
                .addStatement("return new $T(data)", Names.createManySteps(scope))
                .build();
    }
}
