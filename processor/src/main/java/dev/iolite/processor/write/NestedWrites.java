package dev.iolite.processor.write;

import static dev.iolite.processor.write.Runtimes.dsl;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.iolite.schema.Link;
import dev.iolite.schema.RelationField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The types by which a relation's rows are written within the write of another row. */
final class NestedWrites {

    private final RelationField relation;
    private final Scope scope;
    private final Scope target;

    NestedWrites(Scope scope, RelationField relation) {
        this.relation = relation;
        this.scope = scope;
        this.target = scope.target(relation);
    }

    /** {@code Consumer<ToManyCreate<Post, PostCreate.WithoutAuthor, ..>>}. */
    TypeName createParameter() {
        List<TypeName> arguments = new ArrayList<>(List.of(target.type(), childCreate()));
        addVariants(arguments);
        return consumer(createKind(), arguments);
    }

    /** The same for an update. */
    TypeName updateParameter() {
        List<TypeName> arguments = new ArrayList<>(List.of(target.type(), childCreate(), Names.update(target)));
        if (relation.many()) {
            arguments.add(Names.updateMany(target));
        }
        addVariants(arguments);
        return consumer(updateKind(), arguments);
    }

    private static TypeName consumer(ClassName kind, List<TypeName> arguments) {
        TypeName nested = ParameterizedTypeName.get(kind, arguments.toArray(TypeName[]::new));
        return ParameterizedTypeName.get(ClassName.get(Consumer.class), nested);
    }

    /** The arguments of the constructor of either kind. */
    CodeBlock constructed(ClassName kind) {
        CodeBlock field = scope.field(relation.name());
        return relation.many() && relation.link() instanceof Link.OwnedByChild
                ? CodeBlock.of("new $T<>(this.data, $L, $T::first)", kind, field, childCreateMany())
                : CodeBlock.of("new $T<>(this.data, $L)", kind, field);
    }

    private void addVariants(List<TypeName> arguments) {
        ClassName link = linkModel();
        if (link != null) {
            arguments.add(link);
        } else if (relation.many() && relation.link() instanceof Link.OwnedByChild) {
            arguments.addAll(rowSteps());
        }
    }

    /** The first and the last step of a new row among many. */
    List<ClassName> rowSteps() {
        RelationField known = relation.link() instanceof Link.OwnedByChild ? opposite() : null;
        CreateChain chain = new CreateChain(target.model(), known, true);
        ClassName given = Names.createMany(target).nestedClass(Names.GIVEN);
        return List.of(chain.steps().isEmpty() ? given : childCreateMany().nestedClass(chain.first()), given);
    }

    /** What a new row of the target holds: without the key that ties it, where it holds one. */
    ClassName childCreate() {
        return relation.link() instanceof Link.OwnedByChild
                ? Names.create(target).nestedClass(Names.without(opposite().name()))
                : Names.create(target);
    }

    /** What a new row of the target among many holds. */
    ClassName childCreateMany() {
        return relation.link() instanceof Link.OwnedByChild
                ? Names.createMany(target).nestedClass(Names.without(opposite().name()))
                : Names.createMany(target);
    }

    private RelationField opposite() {
        return target.model().relation(Objects.requireNonNull(relation.opposite()));
    }

    ClassName createKind() {
        if (!relation.many()) {
            return dsl("ToOneCreate");
        }
        if (relation.link() instanceof Link.OwnedByChild) {
            return dsl("ToManyCreate");
        }
        return dsl(linkModel() == null ? "ManyToManyCreate" : "LinkedToManyCreate");
    }

    ClassName updateKind() {
        if (relation.link() instanceof Link.ThroughTable) {
            return dsl(linkModel() == null ? "ManyToManyUpdate" : "LinkedToManyUpdate");
        }
        if (relation.link() instanceof Link.OwnedByChild) {
            boolean nullable = opposite().nullable();
            if (relation.many()) {
                return dsl(nullable ? "OptionalToManyUpdate" : "ToManyUpdate");
            }
            return dsl(nullable ? "OptionalToOneUpdate" : "DeletableToOneUpdate");
        }
        return dsl(relation.nullable() ? "OptionalToOneUpdate" : "ToOneUpdate");
    }

    /** The columns of the link model; null where the relation has none. */
    @Nullable
    ClassName linkModel() {
        return relation.link() instanceof Link.ThroughTable through && through.model() != null
                ? Names.link(Scope.of(scope.models(), through.model()))
                : null;
    }

    boolean keyIsNullable() {
        return relation.link() instanceof Link.OwnedByChild && opposite().nullable();
    }
}
