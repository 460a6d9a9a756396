package dev.iolite.processor.read;

import dev.iolite.annotation.Needs;
import java.beans.Introspector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads what computed properties need. */
final class ComputedReader {

    private final Problems problems;
    private final Getters getters;

    ComputedReader(Problems problems, Getters getters) {
        this.problems = problems;
        this.getters = getters;
    }

    /** The computed properties of a model, each with the properties it needs. */
    Map<String, List<String>> needs(TypeElement model) {
        List<String> names = getters.of(model).stream().map(Getter::name).toList();
        Map<String, List<String>> needs = new LinkedHashMap<>();
        for (ExecutableElement method : ElementFilter.methodsIn(model.getEnclosedElements())) {
            Needs written = method.getAnnotation(Needs.class);
            if (written != null) {
                check(model, method, written, names);
                String name = Getter.propertyName(method);
                needs.put(
                        name == null
                                ? Introspector.decapitalize(
                                        method.getSimpleName().toString())
                                : name,
                        List.of(written.value()));
            }
        }
        return needs;
    }

    private void check(TypeElement model, ExecutableElement method, Needs needs, List<String> names) {
        String title = model.getSimpleName() + "." + method.getSimpleName();
        Place place = Place.of(method, Needs.class);
        if (!method.isDefault()) {
            problems.report(
                    place, title + ": @Needs is for computed properties", "Make it a default method, or remove @Needs");
        }
        for (String need : needs.value()) {
            if (!names.contains(need)) {
                problems.report(
                        place,
                        title + ": " + model.getSimpleName() + " has no property " + need,
                        "Name one of " + String.join(", ", names));
            }
        }
    }
}
