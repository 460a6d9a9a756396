package dev.iolite.processor.write;

import static dev.iolite.processor.write.Runtimes.dsl;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes {@code UserCreateSteps} and {@code UserCreateManySteps}, which are all steps in one. */
final class StepsWriter {

    private final Scope scope;
    private final boolean many;
    private final ClassName self;
    private final ClassName outer;
    private final Setters setters;

    StepsWriter(Scope scope, boolean many) {
        this.scope = scope;
        this.many = many;
        this.self = many ? Names.createManySteps(scope) : Names.createSteps(scope);
        this.outer = many ? Names.createMany(scope) : Names.create(scope);
        this.setters = new Setters(scope);
    }

    TypeSpec write() {
        TypeSpec.Builder type = Types.type(TypeSpec.classBuilder(self))
                .addJavadoc(
                        many
                                ? "Collects what a new {@link $T} among many holds."
                                : "Collects what a new {@link $T} holds, whichever step asks for it.",
                        scope.type())
                .addModifiers(FINAL)
                .addField(dsl("DataBuilder"), "data", PRIVATE, FINAL)
                .addMethod(constructor());
        addInterfaces(type, outer, null);
        type.addSuperinterface(outer.nestedClass(Names.GIVEN));
        CreateChain.owned(scope.model())
                .forEach(relation -> addInterfaces(type, outer.nestedClass(Names.without(relation.name())), relation));
        for (ScalarField field : scope.model().scalars()) {
            if (many || !field.hidden()) {
                type.addMethod(overriding(setters.scalar(field, self)
                        .addStatement(setters.set(field))
                        .addStatement("return this")));
            }
        }
        if (!many) {
            scope.model()
                    .relations()
                    .forEach(relation -> relationMethods(relation).forEach(type::addMethod));
        }
        return type.build();
    }

    private void addInterfaces(TypeSpec.Builder type, ClassName holder, @Nullable RelationField without) {
        for (Step step : new CreateChain(scope.model(), without, many).steps()) {
            type.addSuperinterface(holder.nestedClass(Names.required(step.name())));
            step.scalars().stream()
                    .skip(1)
                    .forEach(key -> type.addSuperinterface(holder.nestedClass(Names.required(key.name()))));
        }
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(dsl("DataBuilder"), "data")
                .addStatement("this.data = data")
                .build();
    }

    private List<MethodSpec> relationMethods(RelationField relation) {
        return setters.relationBodies(relation, new NestedWrites(scope, relation), false, self).stream()
                .map(StepsWriter::overriding)
                .toList();
    }

    private static MethodSpec overriding(MethodSpec.Builder method) {
        return method.addAnnotation(Override.class).addModifiers(PUBLIC).build();
    }
}
