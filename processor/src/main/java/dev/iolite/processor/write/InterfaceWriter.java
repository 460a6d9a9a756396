package dev.iolite.processor.write;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.iolite.annotation.Model;
import dev.iolite.processor.model.JavaProperty;
import dev.iolite.processor.prisma.PrismaModel;
import dev.iolite.schema.EnumDeclaration;
import dev.iolite.schema.EnumType;

/** Writes the interface of a model, or the enum, that stands in a {@code schema.prisma}. */
final class InterfaceWriter {

    private InterfaceWriter() {}

    static TypeSpec write(PrismaModel model) {
        TypeSpec.Builder type = Types.type(TypeSpec.interfaceBuilder(model.type()))
                .addJavadoc(
                        "The model {@code $L} of the Prisma schema.",
                        model.declaration().name())
                .addAnnotation(Model.class)
                .addModifiers(PUBLIC);
        for (JavaProperty property : model.properties().values()) {
            type.addMethod(MethodSpec.methodBuilder(property.getter())
                    .addJavadoc("{@code $L}.\n\n@return the value", property.name())
                    .addModifiers(PUBLIC, ABSTRACT)
                    .returns(model.nullable(property) ? Runtimes.nullable(property.type()) : property.type())
                    .build());
        }
        return type.build();
    }

    static TypeSpec write(EnumDeclaration declaration) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(declaration.name())
                .addJavadoc("The enum {@code $L} of the Prisma schema.", declaration.name())
                .addAnnotation(Runtimes.GENERATED)
                .addModifiers(PUBLIC);
        for (EnumType.Value value : declaration.values()) {
            type.addEnumConstant(
                    value.name(),
                    TypeSpec.anonymousClassBuilder("")
                            .addJavadoc("{@code $L}.", value.name())
                            .build());
        }
        return type.build();
    }
}
