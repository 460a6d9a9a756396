package dev.iolite.processor.write;

import static dev.iolite.processor.write.Runtimes.dsl;
import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.iolite.schema.Link;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import java.util.List;
import java.util.stream.Stream;

/** Writes {@code PostCategoryLink}: the columns of a link row besides its two keys. */
final class LinkWriter {

    private final Scope scope;
    private final Link.ThroughTable link;
    private final ClassName self;
    private final ClassName columns;

    LinkWriter(Scope scope, Link.ThroughTable link) {
        this.scope = scope;
        this.link = link;
        this.self = Names.link(scope);
        this.columns = self.nestedClass("Columns");
    }

    /** How links of a model are stored, where any relation goes through it. */
    static Stream<Link.ThroughTable> through(Scope scope) {
        return scope.models().schema().models().stream()
                .flatMap(model -> model.relations().stream())
                .map(RelationField::link)
                .filter(Link.ThroughTable.class::isInstance)
                .map(Link.ThroughTable.class::cast)
                .filter(link -> scope.name().equals(link.model()))
                .limit(1);
    }

    TypeSpec write() {
        return Types.type(TypeSpec.interfaceBuilder(self))
                .addJavadoc("What a link row of {@link $T} holds besides its two keys.", scope.type())
                .addAnnotation(FunctionalInterface.class)
                .addModifiers(PUBLIC)
                .addSuperinterface(ParameterizedTypeName.get(dsl("LinkSpec"), scope.type()))
                .addMethod(MethodSpec.methodBuilder("with")
                        .addJavadoc("What the caller says.\n\n@param link takes the columns")
                        .addModifiers(PUBLIC, ABSTRACT)
                        .addParameter(columns, "link")
                        .build())
                .addMethod(Specs.data(scope, columns))
                .addType(columns())
                .build();
    }

    private TypeSpec columns() {
        TypeSpec.Builder type = TypeSpec.classBuilder(columns)
                .addJavadoc("Takes the columns.")
                .addModifiers(PUBLIC, STATIC, FINAL)
                .addField(dsl("DataBuilder"), "data", PRIVATE, FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addParameter(dsl("DataBuilder"), "data")
                        .addStatement("this.data = data")
                        .build());
        Setters setters = new Setters(scope);
        for (ScalarField field : besideKeys()) {
            type.addMethod(setters.scalar(field, columns)
                    .addJavadoc("Gives {@code $L} a value.", field.name())
                    .addModifiers(PUBLIC)
                    .addStatement(setters.set(field))
                    .addStatement("return this")
                    .build());
        }
        return type.build();
    }

    private List<ScalarField> besideKeys() {
        List<String> keys = Stream.concat(link.parent().stream(), link.child().stream())
                .map(Link.LinkColumn::column)
                .toList();
        return scope.shownScalars().stream()
                .filter(field -> !keys.contains(field.column()))
                .toList();
    }
}
