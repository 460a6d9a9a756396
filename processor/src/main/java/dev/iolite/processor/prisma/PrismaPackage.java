package dev.iolite.processor.prisma;

import com.palantir.javapoet.ClassName;
import dev.iolite.annotation.PrismaSchema;
import dev.iolite.processor.read.Place;
import dev.iolite.processor.read.Problems;
import dev.iolite.schema.Declarations;
import dev.iolite.schema.EnumDeclaration;
import dev.iolite.schema.ModelDeclaration;
import dev.iolite.schema.prisma.PrismaResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;

/**
 * A package whose models stand in a {@code schema.prisma}.
 *
 * @param element the package
 * @param models its models
 * @param enums its enums
 */
public record PrismaPackage(PackageElement element, List<PrismaModel> models, List<EnumDeclaration> enums) {

    /** Copies the lists. */
    public PrismaPackage {
        models = List.copyOf(models);
        enums = List.copyOf(enums);
    }

    /**
     * Reads the file that a package names; what is wrong with it is reported at the package.
     *
     * @param element a package with {@link PrismaSchema}
     * @param environment finds the file
     * @param problems takes what is wrong
     * @return the package with what was understood; empty when there is no file
     */
    public static Optional<PrismaPackage> read(
            PackageElement element, ProcessingEnvironment environment, Problems problems) {
        String path = Objects.requireNonNull(element.getAnnotation(PrismaSchema.class))
                .value();
        Place place = Place.of(element, PrismaSchema.class);
        Optional<String> text = new PrismaFile(environment).read(element, path);
        if (text.isEmpty()) {
            problems.report(
                    place,
                    "There is no file " + path,
                    "Put it beside package-info.java or into the module's resources, and write its path there");
            return Optional.empty();
        }
        PrismaResult result = dev.iolite.schema.prisma.PrismaSchema.read(text.get());
        if (!result.problems().isEmpty()) {
            problems.report(place, result.report(path));
        }
        ClassName json = environment.getElementUtils().getTypeElement("tools.jackson.databind.JsonNode") == null
                ? ClassName.get("dev.iolite.model", "JsonText")
                : ClassName.get("tools.jackson.databind", "JsonNode");
        return Optional.of(of(element, result.declarations(), json));
    }

    /**
     * Whether the file declares something.
     *
     * @param name a name
     * @return true when it is the name of one of its models or enums
     */
    public boolean declares(String name) {
        return models.stream().anyMatch(model -> model.declaration().name().equals(name))
                || enums.stream().anyMatch(type -> type.name().equals(name));
    }

    private static PrismaPackage of(PackageElement element, Declarations declarations, ClassName json) {
        String name = element.getQualifiedName().toString();
        return new PrismaPackage(
                element,
                declarations.models().stream()
                        .map(model -> new PrismaModel(qualified(name, model), ClassName.get(name, model.name()), json))
                        .toList(),
                declarations.enums().stream().map(type -> qualified(name, type)).toList());
    }

    private static ModelDeclaration qualified(String packageName, ModelDeclaration model) {
        return new ModelDeclaration(
                model.name(),
                packageName + "." + model.name(),
                model.table(),
                model.namespace(),
                model.view(),
                model.naming(),
                model.fields(),
                model.keys(),
                model.indexes(),
                model.position());
    }

    private static EnumDeclaration qualified(String packageName, EnumDeclaration type) {
        return new EnumDeclaration(
                type.name(),
                packageName + "." + type.name(),
                type.databaseName(),
                type.namespace(),
                type.naming(),
                type.values(),
                type.position());
    }
}
