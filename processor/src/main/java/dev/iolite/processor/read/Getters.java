package dev.iolite.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds the getters of a model: its own in declared order, then those it inherits. */
final class Getters {

    private final Problems problems;
    private final Types types;
    private final Elements elements;
    private final Map<TypeElement, List<Getter>> found = new HashMap<>();

    Getters(Problems problems, Elements elements, Types types) {
        this.problems = problems;
        this.elements = elements;
        this.types = types;
    }

    List<Getter> of(TypeElement model) {
        List<Getter> known = found.get(model);
        if (known == null) {
            known = new ArrayList<>();
            collect(model, model, known, new HashSet<>(), new HashSet<>());
            found.put(model, known);
        }
        return known;
    }

    private void collect(
            TypeElement model, TypeElement type, List<Getter> getters, Set<String> methods, Set<TypeElement> visited) {
        if (!visited.add(type)) {
            return;
        }
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            boolean inherited = !methods.add(method.getSimpleName().toString());
            if (!inherited && method.getModifiers().contains(Modifier.ABSTRACT)) {
                Getter getter = getter(model, method);
                if (getter != null) {
                    getters.add(getter);
                }
            }
        }
        for (TypeMirror parent : type.getInterfaces()) {
            if (parent instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
                collect(model, element, getters, methods, visited);
            }
        }
    }

    private @Nullable Getter getter(TypeElement model, ExecutableElement method) {
        String name = Getter.propertyName(method);
        if (name == null) {
            String written = method.getSimpleName().toString();
            boolean own = model.equals(method.getEnclosingElement());
            problems.report(
                    Place.of(own ? method : model),
                    model.getSimpleName() + "." + written + ": a property of a model is a getter",
                    "Write get" + Character.toUpperCase(written.charAt(0)) + written.substring(1)
                            + "(), or give the method a body");
            return null;
        }
        ExecutableType member = (ExecutableType) types.asMemberOf((DeclaredType) model.asType(), method);
        boolean nullable = Nullness.nullable(method) || fieldIsOptional(model, name);
        return new Getter(model, method, member.getReturnType(), name, nullable);
    }

    /**
     * Before JDK 22 javac does not show the annotations on types of compiled interfaces. The code that was generated for
     * such a model knows as well which properties are optional.
     */
    private boolean fieldIsOptional(TypeElement model, String property) {
        TypeElement fields = elements.getTypeElement(model.getQualifiedName() + "Fields");
        if (fields == null) {
            return false;
        }
        String kind = ElementFilter.fieldsIn(fields.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().contentEquals(property))
                .map(field -> types.asElement(field.asType()).getSimpleName().toString())
                .findFirst()
                .orElse("");
        return kind.startsWith("Optional") || (kind.equals("JsonField") && mayBeLeftOut(model, property));
    }

    private boolean mayBeLeftOut(TypeElement model, String property) {
        TypeElement given = elements.getTypeElement(model.getQualifiedName() + "Create.Given");
        return given != null
                && ElementFilter.methodsIn(given.getEnclosedElements()).stream()
                        .anyMatch(method -> method.getSimpleName().contentEquals(property));
    }
}
