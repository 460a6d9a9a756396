package dev.iolite.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.iolite.processor.model.JavaModel;
import dev.iolite.processor.model.JavaRecord;
import dev.iolite.processor.model.Models;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/** Writes all code of a module. */
public final class GeneratedCode {

    private final Models models;
    private final SourceFiles files;

    /**
     * Makes one for a module.
     *
     * @param models the models and what they look like in Java
     * @param filer takes the files
     */
    public GeneratedCode(Models models, Filer filer) {
        this.models = models;
        this.files = new SourceFiles(filer);
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
            source(scope, new RepositoryWriter(scope).write());
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
     * Writes the services by which the core finds models and records, one for each package.
     *
     * @param records the module's records
     */
    public void writeServices(List<JavaRecord> records) {
        Map<String, List<Scope>> scopes = models.generated().stream()
                .map(java -> Scope.of(models, java.name()))
                .sorted(Comparator.comparing(Scope::name))
                .collect(Collectors.groupingBy(scope -> scope.type().packageName(), TreeMap::new, Collectors.toList()));
        StringBuilder readers = new StringBuilder();
        scopes.forEach((packageName, inPackage) -> {
            ClassName name = ClassName.get(packageName, inPackage.get(0).name() + "ModelTypes");
            files.source(packageName, new ModelTypesWriter(name, inPackage).write(), modelOrigins(inPackage));
            readers.append(name.canonicalName()).append('\n');
        });
        service("dev.iolite.model.ModelTypes", readers);
        writeRecordServices(records);
    }

    private void writeRecordServices(List<JavaRecord> records) {
        Map<String, List<JavaRecord>> byPackage = records.stream()
                .sorted(Comparator.comparing(record -> record.generated().simpleName()))
                .collect(Collectors.groupingBy(
                        record -> record.type().packageName(), TreeMap::new, Collectors.toList()));
        StringBuilder types = new StringBuilder();
        byPackage.forEach((packageName, inPackage) -> {
            ClassName name = ClassName.get(
                    packageName, String.join("", inPackage.get(0).type().simpleNames()) + "RecordTypes");
            Element[] origins = inPackage.stream().map(JavaRecord::element).toArray(Element[]::new);
            files.source(packageName, new RecordTypesWriter(name, inPackage).write(), origins);
            types.append(name.canonicalName()).append('\n');
        });
        service("dev.iolite.dsl.RecordTypes", types);
    }

    private void service(String type, StringBuilder providers) {
        if (!providers.isEmpty()) {
            files.resource("META-INF/services/" + type, providers.toString(), origins());
        }
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

    private static Element[] modelOrigins(List<Scope> scopes) {
        return scopes.stream().map(scope -> scope.java().element()).toArray(Element[]::new);
    }
}
