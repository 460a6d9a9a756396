package dev.iolite.processor.read;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.iolite.processor.model.JavaComponent;
import dev.iolite.processor.model.JavaProperty;
import dev.iolite.processor.model.JavaRecord;
import dev.iolite.processor.model.Models;
import dev.iolite.schema.Field;
import dev.iolite.schema.ScalarField;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import org.jspecify.annotations.Nullable;

/** Components of inputs: the columns that a new row gets, or that change. */
final class InputComponents extends ComponentReader {

    private final boolean update;

    InputComponents(Models models, String model, Problems problems, boolean update) {
        super(models, model, problems);
        this.update = update;
    }

    @Override
    @Nullable
    JavaComponent read(RecordComponentElement component) {
        String name = component.getSimpleName().toString();
        Field field = model.field(name).orElse(null);
        if (!(field instanceof ScalarField scalar)) {
            return field == null
                    ? unknown(component, name)
                    : refused(component, title(name) + " is a relation", "Give the key that it is held by");
        }
        JavaProperty property = java.property(name);
        if (property == null) {
            return unknown(component, name);
        }
        return update ? change(component, scalar, property) : given(component, scalar, property);
    }

    /** In a create, null is the same as nothing given. */
    private @Nullable JavaComponent given(RecordComponentElement component, ScalarField field, JavaProperty property) {
        if (!fits(component, property)) {
            return wrongType(component, field.name(), property.type(), field.nullable());
        }
        if (nullable(component) && field.required()) {
            return refused(
                    component,
                    title(field.name()) + " cannot be null, and the component may be",
                    "Write " + plain(property.type()) + " " + component.getSimpleName());
        }
        return component(component, JavaComponent.Source.FIELD, field.name(), null);
    }

    /** In an update, null leaves the field as it is, and an empty Optional sets it to NULL. */
    private @Nullable JavaComponent change(RecordComponentElement component, ScalarField field, JavaProperty property) {
        TypeName type = TypeName.get(component.asType());
        if (type instanceof ParameterizedTypeName generic
                && generic.rawType().toString().equals(Optional.class.getName())) {
            return optional(component, field, property, generic.typeArguments().get(0));
        }
        if (!fits(component, property)) {
            return wrongType(component, field.name(), property.type(), true);
        }
        return component(component, JavaComponent.Source.FIELD, field.name(), null);
    }

    private @Nullable JavaComponent optional(
            RecordComponentElement component, ScalarField field, JavaProperty property, TypeName value) {
        if (!value.equals(property.type().box())) {
            return wrongType(component, field.name(), property.type(), true);
        }
        if (!field.nullable()) {
            return refused(
                    component,
                    title(field.name()) + " cannot be null, and an empty Optional would set it to NULL",
                    "Write @Nullable " + plain(value) + " " + component.getSimpleName());
        }
        return component(component, JavaComponent.Source.FIELD, field.name(), null);
    }

    private static boolean fits(RecordComponentElement component, JavaProperty property) {
        return TypeName.get(component.asType()).box().equals(property.type().box());
    }

    @Override
    boolean complete(JavaRecord record) {
        if (update) {
            return true;
        }
        List<String> given =
                record.components().stream().map(JavaComponent::field).toList();
        List<String> missing = model.scalars().stream()
                .filter(ScalarField::required)
                .map(ScalarField::name)
                .filter(name -> !given.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            missing(record, missing);
        }
        return missing.isEmpty();
    }
}
