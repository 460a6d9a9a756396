package dev.iolite.processor;

import dev.iolite.annotation.Model;
import dev.iolite.annotation.PrismaSchema;
import dev.iolite.processor.model.JavaRecord;
import dev.iolite.processor.model.Models;
import dev.iolite.processor.prisma.PrismaModel;
import dev.iolite.processor.prisma.PrismaPackage;
import dev.iolite.processor.read.Known;
import dev.iolite.processor.read.ModelRead;
import dev.iolite.processor.read.Place;
import dev.iolite.processor.read.Problems;
import dev.iolite.processor.read.RecordReader;
import dev.iolite.processor.read.SchemaReader;
import dev.iolite.processor.read.UnresolvedTypes;
import dev.iolite.processor.write.GeneratedCode;
import dev.iolite.processor.write.ModelServices;
import dev.iolite.schema.Problem;
import dev.iolite.schema.Schema;
import dev.iolite.schema.SchemaJson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Generated;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the code of the models of a module. It waits while models name types that other processors have yet to write,
 * and then handles all models at once, because a relation shows on both its sides.
 */
public final class IoliteProcessor extends AbstractProcessor {

    /** A class that generated code needs; the processor itself does not know the core. */
    private static final String RUNTIME = "dev.iolite.client.ModelRepository";

    private final Set<String> models = new TreeSet<>();
    private final Set<String> records = new TreeSet<>();
    private final List<PrismaPackage> prisma = new ArrayList<>();
    private @Nullable Problems problems;
    private @Nullable ModelServices services;
    private boolean written;
    private int rounds;

    /** For the compiler, which finds it as a service. */
    public IoliteProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*"); // the records that receive results are marked by an interface, not by an annotation
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        problems = new Problems(environment.getMessager());
        services = new ModelServices(environment);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        collect(round);
        boolean interfacesWritten = writeInterfaces(round);
        if (!written && !interfacesWritten && !(models.isEmpty() && records.isEmpty())) {
            List<TypeElement> types = types(models);
            if (mustWait(round, types)) {
                services().writeSources(SchemaReader.named(types));
            } else {
                written = true;
                write(types, types(records));
            }
        }
        rounds++;
        return false;
    }

    /** Another processor may be about to write the types that models name; if only we wrote anything, none is. */
    private boolean mustWait(RoundEnvironment round, List<TypeElement> types) {
        boolean othersWrite = rounds == 0
                || ElementFilter.typesIn(round.getRootElements()).stream().anyMatch(type -> !isOurs(type));
        return !round.processingOver() && othersWrite && types.stream().anyMatch(UnresolvedTypes::in);
    }

    private static boolean isOurs(TypeElement type) {
        Generated generated = type.getAnnotation(Generated.class);
        return generated != null && List.of(generated.value()).contains(IoliteProcessor.class.getName());
    }

    private ModelServices services() {
        return Objects.requireNonNull(services);
    }

    private void collect(RoundEnvironment round) {
        round.getElementsAnnotatedWith(Model.class).stream()
                .filter(TypeElement.class::isInstance)
                .forEach(element -> models.add(name((TypeElement) element)));
        ElementFilter.typesIn(round.getRootElements()).forEach(this::collectRecords);
    }

    /** Models of a Prisma schema first become interfaces, which the next round brings. */
    private boolean writeInterfaces(RoundEnvironment round) {
        List<PrismaPackage> found = round.getElementsAnnotatedWith(PrismaSchema.class).stream()
                .map(PackageElement.class::cast)
                .flatMap(element -> PrismaPackage.read(element, processingEnv, problems()).stream())
                .toList();
        found.forEach(read -> GeneratedCode.writeInterfaces(read, processingEnv));
        prisma.addAll(found);
        return !found.isEmpty();
    }

    private Known known() {
        Map<String, ModelRead> known = new HashMap<>();
        for (PrismaPackage read : prisma) {
            for (PrismaModel model : read.models()) {
                TypeElement type = processingEnv
                        .getElementUtils()
                        .getTypeElement(model.type().canonicalName());
                known.put(model.type().canonicalName(), new ModelRead(model.declaration(), model.java(type)));
            }
        }
        return new Known(
                known, prisma.stream().flatMap(read -> read.enums().stream()).toList());
    }

    /** Where a problem is shown that is about no element: at the package of a Prisma schema, if it is about that. */
    private @Nullable Element elsewhere(Problem problem, List<TypeElement> types) {
        return prisma.stream()
                .filter(read -> read.declares(problem.model()))
                .map(PrismaPackage::element)
                .map(Element.class::cast)
                .findFirst()
                .orElse(types.isEmpty() ? null : types.get(0));
    }

    private Problems problems() {
        return Objects.requireNonNull(problems);
    }

    private void collectRecords(TypeElement type) {
        if (RecordReader.kind(type) != null) {
            records.add(name(type));
        }
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::collectRecords);
    }

    private static String name(TypeElement type) {
        return type.getQualifiedName().toString();
    }

    /** The types afresh: an element of an earlier round does not see types written since. */
    private List<TypeElement> types(Set<String> names) {
        List<TypeElement> types = new ArrayList<>();
        for (String name : names) {
            TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
            if (type != null) {
                types.add(type);
            }
        }
        types.sort(Comparator.comparing(IoliteProcessor::name));
        return types;
    }

    private void write(List<TypeElement> types, List<TypeElement> recordTypes) {
        Problems found = problems();
        if (!types.isEmpty() && processingEnv.getElementUtils().getTypeElement(RUNTIME) == null) {
            found.report(
                    Place.of(types.get(0)),
                    "Generated code calls iolite-core, which is not on the compile path",
                    "Add the dependency dev.iolite:iolite-spring-boot-starter, or dev.iolite:iolite-core without Spring Boot");
            return;
        }
        SchemaReader.Result read = read(types, recordTypes, found);
        Schema schema = BestSchema.of(read.declarations(), problem -> found.report(problem, elsewhere(problem, types)));
        Models known = new Models(schema, read.models());
        RecordReader recordReader = new RecordReader(known, processingEnv.getElementUtils(), found);
        List<JavaRecord> readRecords = recordTypes.stream()
                .map(recordReader::read)
                .filter(Objects::nonNull)
                .toList();
        GeneratedCode code = new GeneratedCode(known, processingEnv);
        code.writeModels();
        code.writeRecords(readRecords);
        if (!found.any()) {
            services().writeSources(known.generated());
            services().writeFile();
            code.writeRecordServices(readRecords);
            if (!types.isEmpty()) {
                code.writeSchema(SchemaJson.write(read.own()));
            }
        }
    }

    private SchemaReader.Result read(List<TypeElement> types, List<TypeElement> recordTypes, Problems found) {
        SchemaReader reader =
                new SchemaReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), found, known());
        List<TypeElement> named = recordTypes.stream()
                .map(RecordReader::model)
                .filter(Objects::nonNull)
                .toList();
        return reader.read(types, named);
    }
}
