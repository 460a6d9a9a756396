package dev.iolite.processor.write;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import java.util.ArrayList;
import java.util.List;

/** Writes the interfaces of a create's steps: {@code EmailRequired}, {@code CityRequired}, ..., {@code Given}. */
final class StepInterfaces {

    private final Scope scope;
    private final Setters setters;
    private final ClassName outer;
    private final ClassName given;

    /**
     * Makes one for a chain of steps.
     *
     * @param scope the model
     * @param outer the type that holds the interfaces
     * @param given the last step, which another type may hold
     */
    StepInterfaces(Scope scope, ClassName outer, ClassName given) {
        this.scope = scope;
        this.setters = new Setters(scope);
        this.outer = outer;
        this.given = given;
    }

    List<TypeSpec> required(CreateChain chain) {
        List<TypeSpec> types = new ArrayList<>();
        List<Step> steps = chain.steps();
        for (int i = 0; i < steps.size(); i++) {
            ClassName next = i + 1 < steps.size()
                    ? outer.nestedClass(Names.required(steps.get(i + 1).name()))
                    : given;
            types.add(required(steps.get(i), next));
            types.addAll(furtherKeys(steps.get(i), next));
        }
        return types;
    }

    private TypeSpec required(Step step, ClassName next) {
        TypeSpec.Builder type = step(step.name());
        RelationField relation = step.relation();
        if (relation != null) {
            type.addMethod(declared(
                    setters.nested(relation, new NestedWrites(scope, relation).createParameter(), next),
                    "Ties it to a row that is made or exists."));
            type.addMethod(declared(setters.instance(relation, next), "Ties it to an instance."));
        }
        if (!step.scalars().isEmpty()) {
            String text = relation == null ? "Gives {@code " + step.name() + "} its value." : "Gives the key itself.";
            type.addMethod(declared(setters.scalar(step.scalars().get(0), afterKey(step, 0, next)), text));
        }
        return type.build();
    }

    /** The steps for the second and later fields of a compound key. */
    private List<TypeSpec> furtherKeys(Step step, ClassName next) {
        List<TypeSpec> types = new ArrayList<>();
        for (int i = 1; i < step.scalars().size(); i++) {
            ScalarField field = step.scalars().get(i);
            types.add(step(field.name())
                    .addMethod(declared(
                            setters.scalar(field, afterKey(step, i, next)),
                            "Gives {@code " + field.name() + "} its value."))
                    .build());
        }
        return types;
    }

    private ClassName afterKey(Step step, int index, ClassName next) {
        return index + 1 < step.scalars().size()
                ? outer.nestedClass(Names.required(step.scalars().get(index + 1).name()))
                : next;
    }

    private static TypeSpec.Builder step(String name) {
        return TypeSpec.interfaceBuilder(Names.required(name))
                .addJavadoc("Asks for the required {@code $L}.", name)
                .addModifiers(PUBLIC, STATIC);
    }

    TypeSpec given(CreateChain chain) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(Names.GIVEN)
                .addJavadoc("Takes what may be left out.")
                .addModifiers(PUBLIC, STATIC);
        for (ScalarField field : chain.optionalScalars()) {
            type.addMethod(declared(setters.scalar(field, given), "Gives {@code " + field.name() + "} its value."));
        }
        for (RelationField relation : chain.optionalRelations()) {
            type.addMethod(declared(
                    setters.nested(relation, new NestedWrites(scope, relation).createParameter(), given),
                    "Writes rows of {@code " + relation.name() + "}."));
            if (Setters.takesInstance(relation)) {
                type.addMethod(declared(
                        setters.instance(relation, given), "Ties {@code " + relation.name() + "} to an instance."));
            }
        }
        return type.build();
    }

    private static MethodSpec declared(MethodSpec.Builder method, String javadoc) {
        return method.addJavadoc(javadoc).addModifiers(PUBLIC, ABSTRACT).build();
    }
}
