package dev.iolite.processor.write;

import static dev.iolite.processor.write.Runtimes.client;
import static dev.iolite.processor.write.Runtimes.dsl;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.iolite.schema.RelationField;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Writes {@code UserRepository}: the generic repository with the model's types. */
final class RepositoryWriter {

    private static final TypeVariableName ITEM = TypeVariableName.get("I");

    private final Scope scope;
    private final boolean pages;
    private final TypeName list;
    private final TypeName where;
    private final TypeName one;

    /**
     * Makes one for a model.
     *
     * @param scope the model
     * @param pages whether Spring Data is on the compile path
     */
    RepositoryWriter(Scope scope, boolean pages) {
        this.scope = scope;
        this.pages = pages;
        this.list = ParameterizedTypeName.get(ClassName.get(List.class), scope.type());
        this.where = ParameterizedTypeName.get(dsl("Where"), scope.type());
        this.one = ParameterizedTypeName.get(dsl("One"), scope.type());
    }

    TypeSpec write() {
        TypeSpec.Builder type = Types.type(TypeSpec.classBuilder(Names.repository(scope.java())))
                .addJavadoc("Reads and writes {@link $T}.", scope.type())
                .addModifiers(PUBLIC)
                .superclass(ParameterizedTypeName.get(
                        client("ModelRepository"), scope.type(), Names.create(scope), Names.update(scope)))
                .addMethod(constructor())
                .addMethod(createMany())
                .addMethod(createManyAndReturn())
                .addMethod(createManyAndReturnSelected())
                .addMethod(updateMany()
                        .addStatement("return updateRows(where, changes)")
                        .build())
                .addMethod(updateMany()
                        .addParameter(limit())
                        .addStatement("return updateRows(where, changes, limit)")
                        .build())
                .addMethod(updateManyAndReturn()
                        .addStatement("return updateRowsAndReturn(where, changes, all -> {})")
                        .build())
                .addMethod(updateManyAndReturn()
                        .addParameter(one, "result")
                        .addStatement("return updateRowsAndReturn(where, changes, result)")
                        .build())
                .addMethod(updateAll()
                        .addStatement("return updateAllRows(changes)")
                        .build())
                .addMethod(updateAll()
                        .addParameter(limit())
                        .addStatement("return updateAllRows(changes, limit)")
                        .build());
        if (pages) {
            new PageWriter(scope).methods().forEach(type::addMethod);
        }
        scope.model().relations().stream()
                .filter(RelationField::many)
                .forEach(relation -> new HandleWriter(scope, relation).methods().forEach(type::addMethod));
        return type.build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Works on a client.\n\n@param iolite the client")
                .addModifiers(PUBLIC)
                .addParameter(client("Iolite"), "iolite")
                .addStatement("super(iolite, $L)", scope.constant())
                .build();
    }

    private MethodSpec createMany() {
        return creating("createMany", "Creates many rows of scalars; see {@link $T#createRows}.")
                .returns(long.class)
                .addParameter(options())
                .varargs()
                .addStatement("return createRows($T.rows($S, items, $T::first, row), options)", rows())
                .build();
    }

    private MethodSpec createManyAndReturn() {
        return creating(
                        "createManyAndReturn",
                        "Creates many rows of scalars and returns them; see {@link $T#createRowsAndReturn}.")
                .returns(list)
                .addParameter(options())
                .varargs()
                .addStatement("return createManyAndReturn(items, row, all -> {}, options)")
                .build();
    }

    private MethodSpec createManyAndReturnSelected() {
        return creating(
                        "createManyAndReturn",
                        "Creates many rows of scalars and returns them; see {@link $T#createRowsAndReturn}.")
                .returns(list)
                .addParameter(one, "result")
                .addParameter(options())
                .varargs()
                .addStatement("return createRowsAndReturn($T.rows($S, items, $T::first, row), result, options)", rows())
                .build();
    }

    private Object[] rows() {
        return new Object[] {dsl("DataBuilder"), scope.name(), Names.createMany(scope)};
    }

    private MethodSpec.Builder creating(String name, String javadoc) {
        ClassName createMany = Names.createMany(scope);
        ClassName first = createMany.nestedClass(new CreateChain(scope.model(), null, true).first());
        TypeName row = ParameterizedTypeName.get(
                ClassName.get(BiFunction.class),
                first,
                WildcardTypeName.supertypeOf(ITEM),
                createMany.nestedClass(Names.GIVEN));
        return MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc, client("ModelRepository"))
                .addModifiers(PUBLIC)
                .addTypeVariable(ITEM)
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Collection.class), WildcardTypeName.subtypeOf(ITEM)),
                        "items")
                .addParameter(row, "row");
    }

    private static ParameterSpec options() {
        return ParameterSpec.builder(com.palantir.javapoet.ArrayTypeName.of(dsl("CreateManyOption")), "options")
                .build();
    }

    private MethodSpec.Builder updateMany() {
        return changing("updateMany", "Changes many rows; see {@link $T#updateRows}.")
                .returns(long.class)
                .addParameter(where, "where")
                .addParameter(Names.updateMany(scope), "changes");
    }

    private MethodSpec.Builder updateManyAndReturn() {
        return changing(
                        "updateManyAndReturn",
                        "Changes many rows and returns them; see {@link $T#updateRowsAndReturn}.")
                .returns(list)
                .addParameter(where, "where")
                .addParameter(Names.updateMany(scope), "changes");
    }

    private MethodSpec.Builder updateAll() {
        return changing("updateAll", "Changes all rows; see {@link $T#updateAllRows}.")
                .returns(long.class)
                .addParameter(Names.updateMany(scope), "changes");
    }

    private static MethodSpec.Builder changing(String name, String javadoc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc, client("ModelRepository"))
                .addModifiers(PUBLIC);
    }

    private static ParameterSpec limit() {
        TypeName type = ParameterizedTypeName.get(ClassName.get(Consumer.class), dsl("WriteLimit"));
        return ParameterSpec.builder(type, "limit").build();
    }
}
