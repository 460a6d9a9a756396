package dev.iolite.processor.write;

import static dev.iolite.processor.write.Runtimes.client;
import static dev.iolite.processor.write.Runtimes.dsl;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.iolite.schema.Link;
import dev.iolite.schema.RelationField;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code postsOf(user)}: the rows of one relation of one row, as a repository. */
final class HandleWriter {

    private final Scope scope;
    private final RelationField relation;
    private final NestedWrites nested;
    private final ParameterizedTypeName handle;

    HandleWriter(Scope scope, RelationField relation) {
        this.scope = scope;
        this.relation = relation;
        this.nested = new NestedWrites(scope, relation);
        this.handle = handle();
    }

    private ParameterizedTypeName handle() {
        Scope target = scope.target(relation);
        List<TypeName> arguments = new ArrayList<>(List.of(
                scope.type(), target.type(), nested.childCreate(), Names.update(target), Names.updateMany(target)));
        arguments.addAll(nested.rowSteps());
        ClassName link = nested.linkModel();
        if (link != null) {
            arguments.add(link);
        }
        return ParameterizedTypeName.get(kind(), arguments.toArray(TypeName[]::new));
    }

    private ClassName kind() {
        if (relation.link() instanceof Link.ThroughTable) {
            return client(nested.linkModel() == null ? "SharedRows" : "LinkedRows");
        }
        return client(nested.keyIsNullable() ? "OptionalOwnedRows" : "OwnedRows");
    }

    List<MethodSpec> methods() {
        String parameter = Words.lower(scope.name());
        return List.of(
                method(scope.type())
                        .addStatement("return $L($L.key($L))", name(), scope.constant(), parameter)
                        .build(),
                method(ParameterizedTypeName.get(dsl("UniqueWhere"), scope.type()))
                        .addStatement(
                                "return new $T<>(iolite(), $L, $L, $T::first)",
                                handle.rawType(),
                                scope.field(relation.name()),
                                parameter,
                                nested.childCreateMany())
                        .build());
    }

    private String name() {
        return relation.name() + "Of";
    }

    private MethodSpec.Builder method(TypeName parameter) {
        String name = Words.lower(scope.name());
        return MethodSpec.methodBuilder(name())
                .addJavadoc("The {@code $L} of one {@link $T}.\n\n", relation.name(), scope.type())
                .addJavadoc("@param $L which one\n@return its rows", name)
                .addModifiers(PUBLIC)
                .returns(handle)
                .addParameter(parameter, name);
    }
}
