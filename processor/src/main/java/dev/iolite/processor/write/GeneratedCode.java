package dev.iolite.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.iolite.processor.model.JavaModel;
import dev.iolite.processor.model.JavaRecord;
import dev.iolite.processor.model.Models;
import dev.iolite.processor.prisma.PrismaPackage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/** Writes all code of a module. */
public final class GeneratedCode {

    private final Models models;
    private final SourceFiles files;
    private final boolean pages;

    /**
     * Makes one for a module.
     *
     * @param models the models and what they look like in Java
     * @param environment takes the files, and knows what is on the compile path
     */
    public GeneratedCode(Models models, ProcessingEnvironment environment) {
        this.models = models;
        this.files = new SourceFiles(environment);
        this.pages = environment.getElementUtils().getTypeElement(PageWriter.MARKER) != null;
    }

    /**
     * Writes the interfaces of models that stand in a {@code schema.prisma}.
     *
     * @param prisma the package with its models
     * @param environment takes the files
     */
    public static void writeInterfaces(PrismaPackage prisma, ProcessingEnvironment environment) {
        SourceFiles files = new SourceFiles(environment);
        String name = prisma.element().getQualifiedName().toString();
        prisma.models().forEach(model -> files.source(name, InterfaceWriter.write(model), prisma.element()));
        prisma.enums().forEach(type -> files.source(name, InterfaceWriter.write(type), prisma.element()));
    }

    /** Writes the code of each model that this module declares. */
    public void writeModels() {
        for (JavaModel java : models.generated()) {
            Scope scope = Scope.of(models, java.name());
            source(scope, new FieldsWriter(scope).write());
            source(scope, new LoadedWriter(scope).write());
            source(scope, new ReaderWriter(scope).write());
            source(scope, new BuilderWriter(scope).write());
            source(scope, new CreateWriter(scope).write());
            source(scope, new StepsWriter(scope, false).write());
            source(scope, new CreateManyWriter(scope).write());
            source(scope, new StepsWriter(scope, true).write());
            source(scope, new UpdateWriter(scope, false).write());
            source(scope, new UpdateWriter(scope, true).write());
            source(scope, new RepositoryWriter(scope, pages).write());
            LinkWriter.through(scope).forEach(link -> source(scope, new LinkWriter(scope, link).write()));
        }
    }

    private void source(Scope scope, TypeSpec type) {
        files.source(scope.type().packageName(), type, scope.java().element());
    }

    /**
     * Writes the code of records.
     *
     * @param records the module's records
     */
    public void writeRecords(List<JavaRecord> records) {
        for (JavaRecord record : records) {
            Scope scope = Scope.of(models, record.model());
            TypeSpec type = switch (record.kind()) {
                case PROJECTION -> new ProjectionWriter(scope, record).write();
                case GROUP_PROJECTION -> new GroupProjectionWriter(scope, record).write();
                case CREATE_INPUT, UPDATE_INPUT -> new InputWriter(scope, record).write();
            };
            files.source(record.type().packageName(), type, record.element());
        }
    }

    /**
     * Writes the services by which the core finds records, one for each package.
     *
     * @param records the module's records
     */
    public void writeRecordServices(List<JavaRecord> records) {
        Map<String, List<JavaRecord>> byPackage = records.stream()
                .sorted(Comparator.comparing(record -> record.generated().simpleName()))
                .collect(Collectors.groupingBy(
                        record -> record.type().packageName(), TreeMap::new, Collectors.toList()));
        List<String> types = new ArrayList<>();
        byPackage.forEach((packageName, inPackage) -> {
            ClassName name = ClassName.get(
                    packageName, String.join("", inPackage.get(0).type().simpleNames()) + "RecordTypes");
            files.source(packageName, new RecordTypesWriter(name, inPackage).write(), elements(inPackage));
            types.add(name.canonicalName());
        });
        files.service("dev.iolite.dsl.RecordTypes", types, elements(records));
    }

    private static Element[] elements(List<JavaRecord> records) {
        return records.stream().map(JavaRecord::element).toArray(Element[]::new);
    }

    /**
     * Writes the module's schema file.
     *
     * @param json its text
     */
    public void writeSchema(String json) {
        files.resource("META-INF/iolite/schema.json", json, origins());
    }

    private Element[] origins() {
        return models.generated().stream().map(JavaModel::element).toArray(Element[]::new);
    }
}
