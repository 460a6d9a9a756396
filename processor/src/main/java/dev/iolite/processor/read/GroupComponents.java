package dev.iolite.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.iolite.annotation.AvgOf;
import dev.iolite.annotation.CountOf;
import dev.iolite.annotation.MaxOf;
import dev.iolite.annotation.MinOf;
import dev.iolite.annotation.SumOf;
import dev.iolite.processor.model.JavaComponent;
import dev.iolite.processor.model.JavaComponent.Source;
import dev.iolite.processor.model.Models;
import dev.iolite.schema.Field;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import java.math.BigDecimal;
import javax.lang.model.element.RecordComponentElement;
import org.jspecify.annotations.Nullable;

/** Components of group records: the fields that make the groups, and what is computed for each. */
final class GroupComponents extends ComponentReader {

    GroupComponents(Models models, String model, Problems problems) {
        super(models, model, problems);
    }

    @Override
    @Nullable
    JavaComponent read(RecordComponentElement component) {
        CountOf count = component.getAnnotation(CountOf.class);
        if (count != null) {
            return count(component, count.value());
        }
        SumOf sum = component.getAnnotation(SumOf.class);
        if (sum != null) {
            return computed(component, Source.SUM, sum.value());
        }
        AvgOf avg = component.getAnnotation(AvgOf.class);
        if (avg != null) {
            return computed(component, Source.AVG, avg.value());
        }
        MinOf min = component.getAnnotation(MinOf.class);
        if (min != null) {
            return computed(component, Source.MIN, min.value());
        }
        MaxOf max = component.getAnnotation(MaxOf.class);
        if (max != null) {
            return computed(component, Source.MAX, max.value());
        }
        String name = component.getSimpleName().toString();
        ScalarField field = shown(name);
        return field == null ? unknown(component, name) : scalar(component, field);
    }

    private @Nullable ScalarField shown(String name) {
        Field field = model.field(name).orElse(null);
        return field instanceof ScalarField scalar && !scalar.hidden() ? scalar : null;
    }

    private @Nullable JavaComponent count(RecordComponentElement component, String name) {
        if (!name.isEmpty() && shown(name) == null) {
            return unknown(component, name);
        }
        if (!TypeName.get(component.asType()).equals(TypeName.LONG)) {
            return refused(component, "a count is a long", "Write long " + component.getSimpleName());
        }
        return component(component, Source.COUNT, name, null);
    }

    private @Nullable JavaComponent computed(RecordComponentElement component, Source source, String name) {
        ScalarField field = shown(name);
        if (field == null) {
            return unknown(component, name);
        }
        boolean sums = source == Source.SUM || source == Source.AVG;
        if (field.list() || (sums ? !field.type().isNumeric() : !sortable(field.type()))) {
            return refused(
                    component,
                    title(name) + " cannot be computed that way",
                    sums ? "Name a number" : "Name a number, a text or a time");
        }
        TypeName expected = type(source, field);
        TypeName type = TypeName.get(component.asType());
        if (!type.box().equals(expected)) {
            return wrongType(component, name, expected, true);
        }
        if (!type.isPrimitive() && field.nullable() && !nullable(component)) {
            return refused(
                    component,
                    title(name) + " may be null in all rows of a group, and the component may not",
                    "Write @Nullable " + plain(expected) + " " + component.getSimpleName());
        }
        return component(component, source, name, null);
    }

    private static boolean sortable(ScalarType type) {
        return type.isNumeric() || type.isTemporal() || type == ScalarType.STRING;
    }

    private TypeName type(Source source, ScalarField field) {
        return switch (source) {
            case SUM -> sum(field.type());
            case AVG -> field.type() == ScalarType.DECIMAL ? ClassName.get(BigDecimal.class) : TypeName.DOUBLE.box();
            default -> TypeName.get(field.type().javaType());
        };
    }

    private static TypeName sum(ScalarType type) {
        return switch (type) {
            case SHORT, INT -> TypeName.LONG.box();
            case LONG, DECIMAL -> ClassName.get(BigDecimal.class);
            default -> TypeName.DOUBLE.box();
        };
    }
}
