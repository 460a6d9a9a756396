package dev.iolite.processor;

import dev.iolite.annotation.Model;
import dev.iolite.processor.model.Models;
import dev.iolite.processor.read.Problems;
import dev.iolite.processor.read.SchemaReader;
import dev.iolite.processor.read.UnresolvedTypes;
import dev.iolite.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Writes the code of the models of a module. It waits while models name types that other processors have yet to write,
 * and then handles all models at once, because a relation shows on both its sides.
 */
public final class IoliteProcessor extends AbstractProcessor {

    private final Set<String> models = new LinkedHashSet<>();
    private @Nullable Problems problems;
    private boolean written;

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
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        round.getElementsAnnotatedWith(Model.class).stream()
                .filter(TypeElement.class::isInstance)
                .map(element -> ((TypeElement) element).getQualifiedName().toString())
                .forEach(models::add);
        if (!written && !models.isEmpty()) {
            List<TypeElement> types = types();
            if (round.processingOver() || types.stream().noneMatch(UnresolvedTypes::in)) {
                written = true;
                write(types);
            }
        }
        return false;
    }

    /** The models afresh: an element of an earlier round does not see types written since. */
    private List<TypeElement> types() {
        List<TypeElement> types = new ArrayList<>();
        for (String name : models) {
            TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
            if (type != null) {
                types.add(type);
            }
        }
        types.sort(Comparator.comparing(type -> type.getQualifiedName().toString()));
        return types;
    }

    private void write(List<TypeElement> types) {
        Problems found = java.util.Objects.requireNonNull(problems);
        SchemaReader reader = new SchemaReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), found);
        SchemaReader.Result read = reader.read(types);
        Schema schema = BestSchema.of(read.declarations(), problem -> found.report(problem, types.get(0)));
        Models models = new Models(schema, read.models());
    }
}
