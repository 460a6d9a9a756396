package dev.iolite.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.iolite.schema.Link;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import java.util.ArrayList;
import java.util.List;

/** The methods by which writes get their values, as declarations and with their one statement. */
final class Setters {

    private final Scope scope;

    Setters(Scope scope) {
        this.scope = scope;
    }

    /** {@code title(String title)}. */
    MethodSpec.Builder scalar(ScalarField field, TypeName returns) {
        String name = Words.safe(field.name());
        return MethodSpec.methodBuilder(name)
                .returns(returns)
                .addParameter(
                        ParameterSpec.builder(scope.markedType(field), name).build());
    }

    CodeBlock set(ScalarField field) {
        String name = Words.safe(field.name());
        if (field.type() == ScalarType.JSON && !field.list()) {
            return CodeBlock.of("this.data.setJson($S, $L)", field.name(), name);
        }
        String method = field.nullable() ? "setOrNull" : "set";
        return CodeBlock.of("this.data.$L($S, $L)", method, field.name(), name);
    }

    /** {@code author(Consumer<ToOneCreate<..>> author)}. */
    MethodSpec.Builder nested(RelationField relation, TypeName parameter, TypeName returns) {
        String name = Words.safe(relation.name());
        return MethodSpec.methodBuilder(name).returns(returns).addParameter(parameter, name);
    }

    /** {@code author(User author)}; only where the row itself holds the key. */
    MethodSpec.Builder instance(RelationField relation, TypeName returns) {
        return nested(relation, scope.target(relation).type(), returns);
    }

    static CodeBlock connect(RelationField relation) {
        return CodeBlock.of("this.data.connect($S, $L)", relation.name(), Words.safe(relation.name()));
    }

    static boolean takesInstance(RelationField relation) {
        return relation.link() instanceof Link.OwnedByParent;
    }

    /** Each with its statement, returning the object itself. */
    List<MethodSpec.Builder> relationBodies(
            RelationField relation, NestedWrites nested, boolean update, TypeName self) {
        String name = Words.safe(relation.name());
        List<MethodSpec.Builder> methods = new ArrayList<>();
        TypeName parameter = update ? nested.updateParameter() : nested.createParameter();
        methods.add(nested(relation, parameter, self)
                .addStatement(
                        "$L.accept($L)", name, nested.constructed(update ? nested.updateKind() : nested.createKind()))
                .addStatement("return this"));
        if (takesInstance(relation)) {
            methods.add(instance(relation, self).addStatement(connect(relation)).addStatement("return this"));
        }
        return methods;
    }
}
