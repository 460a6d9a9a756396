package dev.iolite.processor.write;

import com.palantir.javapoet.ClassName;
import dev.iolite.processor.model.JavaModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/**
 * Writes the services by which the core finds models, one for each package. They need only the models' names, so they can
 * be written while models still wait for types; that also makes the compiler begin another round.
 */
public final class ModelServices {

    private final SourceFiles files;
    private final Set<ClassName> listed = new HashSet<>();
    private final Set<String> providers = new TreeSet<>();
    private final List<Element> origins = new ArrayList<>();

    /**
     * Makes one for a run of the compiler.
     *
     * @param environment takes the files
     */
    public ModelServices(ProcessingEnvironment environment) {
        this.files = new SourceFiles(environment);
    }

    /**
     * Writes the services' sources; models that were listed before are left out.
     *
     * @param models models of this module
     */
    public void writeSources(Collection<JavaModel> models) {
        Map<String, List<JavaModel>> byPackage = models.stream()
                .filter(model -> listed.add(model.type()))
                .sorted(Comparator.comparing(JavaModel::name))
                .collect(Collectors.groupingBy(model -> model.type().packageName(), TreeMap::new, Collectors.toList()));
        byPackage.forEach((packageName, inPackage) -> {
            ClassName name = ClassName.get(packageName, inPackage.get(0).name() + "ModelTypes");
            Element[] elements = inPackage.stream().map(JavaModel::element).toArray(Element[]::new);
            files.source(packageName, new ModelTypesWriter(name, inPackage).write(), elements);
            providers.add(name.canonicalName());
            origins.addAll(List.of(elements));
        });
    }

    /** Writes the file that lists the services, if there are any. */
    public void writeFile() {
        files.service("dev.iolite.model.ModelTypes", providers, origins.toArray(Element[]::new));
    }
}
