package dev.iolite.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.iolite.processor.model.JavaComponent;
import dev.iolite.processor.model.JavaModel;
import dev.iolite.processor.model.JavaProperty;
import dev.iolite.processor.model.JavaRecord;
import dev.iolite.processor.model.Models;
import dev.iolite.schema.Field;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads components of records of one kind. */
abstract sealed class ComponentReader permits ProjectionComponents, GroupComponents, InputComponents {

    final Models models;
    final JavaModel java;
    final Model model;
    private final Problems problems;

    ComponentReader(Models models, String model, Problems problems) {
        this.models = models;
        this.java = models.model(model);
        this.model = models.schema().model(model);
        this.problems = problems;
    }

    static ComponentReader of(JavaRecord.Kind kind, Models models, String model, Problems problems) {
        return switch (kind) {
            case PROJECTION -> new ProjectionComponents(models, model, problems);
            case GROUP_PROJECTION -> new GroupComponents(models, model, problems);
            case CREATE_INPUT -> new InputComponents(models, model, problems, false);
            case UPDATE_INPUT -> new InputComponents(models, model, problems, true);
        };
    }

    /** The component; null when something was wrong, which is then reported. */
    abstract @Nullable JavaComponent read(RecordComponentElement component);

    /** Whether a record with all components read has all it needs; reports what is missing. */
    boolean complete(JavaRecord record) {
        return true;
    }

    final @Nullable JavaComponent scalar(RecordComponentElement component, ScalarField field) {
        JavaProperty property = java.property(field.name());
        if (property == null) {
            return unknown(component, field.name());
        }
        TypeName type = TypeName.get(component.asType());
        if (!type.box().equals(property.type().box())) {
            return wrongType(component, field.name(), property.type(), field.nullable());
        }
        if (field.nullable() && !nullable(component)) {
            return refused(
                    component,
                    title(field.name()) + " may be null, and the component may not",
                    "Write " + marked(type) + " " + component.getSimpleName());
        }
        return component(component, JavaComponent.Source.FIELD, field.name(), null);
    }

    final JavaComponent component(
            RecordComponentElement component, JavaComponent.Source source, String field, @Nullable ClassName record) {
        return new JavaComponent(
                component.getSimpleName().toString(),
                TypeName.get(component.asType()),
                nullable(component),
                source,
                field,
                record);
    }

    static boolean nullable(RecordComponentElement component) {
        return Nullness.nullable(component.asType())
                || (component.getAccessor() != null && Nullness.nullable(component.getAccessor()));
    }

    final @Nullable JavaComponent wrongType(
            RecordComponentElement component, String field, TypeName expected, boolean nullable) {
        return refused(
                component,
                title(field) + " is " + plain(expected) + ", and the component is "
                        + plain(TypeName.get(component.asType())),
                "Write " + (nullable ? marked(expected) : plain(expected)) + " " + component.getSimpleName());
    }

    final @Nullable JavaComponent unknown(RecordComponentElement component, String field) {
        return refused(
                component,
                model.name() + " has no property " + field,
                "Name one of "
                        + model.fields().stream()
                                .filter(known -> !known.hidden())
                                .map(Field::name)
                                .collect(Collectors.joining(", ")));
    }

    final @Nullable JavaComponent refused(RecordComponentElement component, String message, String remedy) {
        problems.report(place(component), owner(component) + ": " + message, remedy);
        return null;
    }

    /** The component's field stands where the component does; javac shows no place for the component itself. */
    private static Place place(RecordComponentElement component) {
        return ElementFilter.fieldsIn(record(component).getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .findFirst()
                .map(Place::of)
                .orElse(Place.of(component));
    }

    final void missing(JavaRecord record, List<String> fields) {
        problems.report(
                Place.of(record.element()),
                record.type().simpleName() + ": a new " + model.name() + " needs " + String.join(", ", fields),
                "Add a component for each");
    }

    final String title(String field) {
        return model.name() + "." + field;
    }

    private static String owner(RecordComponentElement component) {
        return record(component).getSimpleName() + "." + component.getSimpleName();
    }

    private static Element record(RecordComponentElement component) {
        return Objects.requireNonNull(component.getEnclosingElement());
    }

    static String plain(TypeName type) {
        return type instanceof ClassName name ? name.simpleName() : type.toString();
    }

    static String plain(TypeMirror type) {
        return plain(TypeName.get(type));
    }

    private static String marked(TypeName type) {
        return "@Nullable " + plain(type.box());
    }
}
