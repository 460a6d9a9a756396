package dev.iolite.processor.read;

import com.palantir.javapoet.ClassName;
import dev.iolite.annotation.Model;
import dev.iolite.processor.model.JavaComponent;
import dev.iolite.processor.model.JavaRecord;
import dev.iolite.processor.model.Models;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads the records that receive results or give input, and checks each component against the model. */
public final class RecordReader {

    private final Models models;
    private final Elements elements;
    private final Problems problems;

    /**
     * Makes one for a module.
     *
     * @param models all models that records may name
     * @param elements finds records by name
     * @param problems takes what is wrong
     */
    public RecordReader(Models models, Elements elements, Problems problems) {
        this.models = models;
        this.elements = elements;
        this.problems = problems;
    }

    /**
     * What a record is for.
     *
     * @param type any type
     * @return null when it is for nothing of ours
     */
    public static JavaRecord.@Nullable Kind kind(TypeElement type) {
        for (JavaRecord.Kind kind : JavaRecord.Kind.values()) {
            if (marker(type, kind) != null) {
                return kind;
            }
        }
        return null;
    }

    /**
     * The model that a record speaks of.
     *
     * @param record a record that is for something of ours
     * @return the model's interface; null when the type argument is none
     */
    public static @Nullable TypeElement model(TypeElement record) {
        JavaRecord.Kind kind = kind(record);
        DeclaredType marker = kind == null ? null : marker(record, kind);
        if (marker == null || marker.getTypeArguments().isEmpty()) {
            return null;
        }
        return InterfaceReader.modelOf(marker.getTypeArguments().get(0));
    }

    private static @Nullable DeclaredType marker(TypeElement type, JavaRecord.Kind kind) {
        for (TypeMirror parent : type.getInterfaces()) {
            if (parent instanceof DeclaredType declared
                    && declared.asElement() instanceof TypeElement element
                    && element.getQualifiedName().contentEquals(kind.marker())) {
                return declared;
            }
        }
        return null;
    }

    /**
     * Reads a record.
     *
     * @param record a record that is for something of ours
     * @return null when something was wrong, which is then reported
     */
    public @Nullable JavaRecord read(TypeElement record) {
        JavaRecord.Kind kind = kind(record);
        TypeElement model = model(record);
        if (kind == null || !canBeRead(record, model)) {
            return null;
        }
        String name = Objects.requireNonNull(model).getSimpleName().toString();
        if (models.schema().find(name).isEmpty()) {
            return null; // the model itself is wrong, which was reported
        }
        ComponentReader reader = ComponentReader.of(kind, models, name, problems);
        List<JavaComponent> components = new ArrayList<>();
        boolean complete = true;
        for (RecordComponentElement component : record.getRecordComponents()) {
            JavaComponent read = UnresolvedTypes.unresolved(component.asType()) ? null : reader.read(component);
            complete &= read != null;
            if (read != null) {
                components.add(read);
            }
        }
        JavaRecord result = new JavaRecord(kind, record, ClassName.get(record), name, components);
        return complete && reader.complete(result) && !holdsItself(result) ? result : null;
    }

    /** A projection that holds itself would read without end. */
    private boolean holdsItself(JavaRecord record) {
        for (JavaComponent component : record.components()) {
            ClassName inner = component.record();
            if (inner != null && reaches(record.element(), inner, new HashSet<>())) {
                problems.report(
                        Place.of(record.element()),
                        record.type().simpleName() + ": the record holds itself, by way of " + inner.simpleName(),
                        "Leave the way back out of one of them");
                return true;
            }
        }
        return false;
    }

    private boolean reaches(TypeElement goal, ClassName from, Set<ClassName> visited) {
        TypeElement type = elements.getTypeElement(from.canonicalName());
        if (goal.equals(type)) {
            return true;
        }
        if (type == null || !visited.add(from)) {
            return false;
        }
        return type.getRecordComponents().stream()
                .map(RecordComponentElement::asType)
                .map(component -> ColumnReader.isList(component) ? ColumnReader.element(component) : component)
                .filter(DeclaredType.class::isInstance)
                .map(component -> (TypeElement) ((DeclaredType) component).asElement())
                .filter(inner -> kind(inner) == JavaRecord.Kind.PROJECTION)
                .anyMatch(inner -> reaches(goal, ClassName.get(inner), visited));
    }

    private boolean canBeRead(TypeElement record, @Nullable TypeElement model) {
        String name = record.getSimpleName().toString();
        if (record.getKind() != ElementKind.RECORD) {
            if (record.getKind() == ElementKind.CLASS) {
                problems.report(Place.of(record), name + ": only records can be used here", "Make it a record");
            }
            return false;
        }
        if (model == null) {
            problems.report(
                    Place.of(record),
                    name + ": the type argument is no model",
                    "Name an interface with @" + Model.class.getSimpleName());
            return false;
        }
        if (!record.getTypeParameters().isEmpty()) {
            problems.report(
                    Place.of(record), name + ": the record has type parameters", "Give the types in the record");
            return false;
        }
        if (hidden(record)) {
            problems.report(Place.of(record), name + ": generated code cannot see a private record", "Remove private");
            return false;
        }
        return true;
    }

    private static boolean hidden(TypeElement record) {
        for (Element type = record; type instanceof TypeElement; type = type.getEnclosingElement()) {
            if (type.getModifiers().contains(Modifier.PRIVATE)) {
                return true;
            }
        }
        return false;
    }
}
