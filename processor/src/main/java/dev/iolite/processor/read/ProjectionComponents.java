package dev.iolite.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.iolite.annotation.CountOf;
import dev.iolite.processor.model.JavaComponent;
import dev.iolite.processor.model.JavaRecord;
import dev.iolite.processor.model.Models;
import dev.iolite.schema.Field;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Components of projections: fields, relations as records or as instances, and numbers of related rows. */
final class ProjectionComponents extends ComponentReader {

    ProjectionComponents(Models models, String model, Problems problems) {
        super(models, model, problems);
    }

    @Override
    @Nullable
    JavaComponent read(RecordComponentElement component) {
        CountOf count = component.getAnnotation(CountOf.class);
        if (count != null) {
            return count(component, count.value());
        }
        String name = component.getSimpleName().toString();
        Field field = model.field(name).orElse(null);
        if (field == null || (field.hidden() && field instanceof ScalarField)) {
            return unknown(component, name);
        }
        return field instanceof ScalarField scalar
                ? scalar(component, scalar)
                : relation(component, (RelationField) field);
    }

    private @Nullable JavaComponent count(RecordComponentElement component, String relation) {
        boolean many = model.field(relation).filter(RelationField.class::isInstance).stream()
                .anyMatch(field -> ((RelationField) field).many());
        if (!many) {
            return refused(
                    component,
                    relation.isEmpty()
                            ? "@CountOf says not what is counted"
                            : model.name() + " has no list " + relation,
                    "Name a list of " + model.name());
        }
        if (!TypeName.get(component.asType()).equals(TypeName.LONG)) {
            return wrongType(component, relation + ".count()", TypeName.LONG, false);
        }
        return component(component, JavaComponent.Source.COUNT, relation, null);
    }

    private @Nullable JavaComponent relation(RecordComponentElement component, RelationField relation) {
        TypeMirror type = component.asType();
        boolean list = ColumnReader.isList(type);
        if (list != relation.many()) {
            return refused(
                    component,
                    title(relation.name()) + (relation.many() ? " is a list" : " is no list"),
                    relation.many() ? "Write a List" : "Write the type alone");
        }
        TypeMirror value = list ? ColumnReader.element(type) : type;
        if (!leadsTo(value, relation)) {
            return refused(
                    component,
                    title(relation.name()) + " leads to " + relation.target() + ", and " + plain(value)
                            + " is neither it nor a projection of it",
                    "Write " + relation.target() + ", or a record that implements Projection<" + relation.target()
                            + ">");
        }
        if (relation.nullable() && !nullable(component)) {
            return refused(
                    component,
                    title(relation.name()) + " may be null, and the component may not",
                    "Write @Nullable " + plain(value) + " " + component.getSimpleName());
        }
        boolean whole = InterfaceReader.modelOf(value) != null;
        return component(
                component,
                JavaComponent.Source.RELATION,
                relation.name(),
                whole ? null : (ClassName) TypeName.get(value));
    }

    private static boolean leadsTo(TypeMirror value, RelationField relation) {
        TypeElement target = InterfaceReader.modelOf(value);
        if (target == null
                && value instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement record
                && RecordReader.kind(record) == JavaRecord.Kind.PROJECTION) {
            target = RecordReader.model(record);
        }
        return target != null && target.getSimpleName().contentEquals(relation.target());
    }
}
