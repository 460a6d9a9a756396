package dev.iolite.dynamic;

import dev.iolite.query.Condition;
import dev.iolite.query.Operand;
import dev.iolite.schema.Field;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the right side of a filter: a value, a list of values or another field of the same row. */
final class OperandReader {

    private final ValueReader values;

    OperandReader(ValueReader values) {
        this.values = values;
    }

    /** One value of a field's type, or another field of it. */
    Operand one(Model model, ScalarField field, Argument argument) {
        if (argument.value() instanceof FieldReference reference) {
            return reference(model, reference, argument, field.type(), field, false);
        }
        return new Operand.Value(values.one(field, argument));
    }

    /** A list of values of a field's type, or a list field of it. */
    Operand list(Model model, ScalarField field, Argument argument) {
        if (argument.value() instanceof FieldReference reference) {
            return reference(model, reference, argument, field.type(), field, true);
        }
        return new Operand.Values(values.list(field, argument));
    }

    /** A text, or a text field. */
    Operand text(Model model, Argument argument) {
        if (argument.value() instanceof FieldReference reference) {
            return reference(model, reference, argument, ScalarType.STRING, null, false);
        }
        return new Operand.Value(argument.text());
    }

    private static Operand reference(
            Model model,
            FieldReference reference,
            Argument argument,
            ScalarType type,
            @Nullable ScalarField like,
            boolean list) {
        String asked = reference.model() + "." + reference.field();
        if (!reference.model().equals(model.name())) {
            throw argument.position()
                    .refused(
                            "The field " + asked + " belongs to another model.",
                            "Name a field of " + model.name() + ".");
        }
        Field field =
                model.field(reference.field()).filter(found -> !found.hidden()).orElse(null);
        if (field == null) {
            throw argument.position()
                    .refused("The referenced scalar field " + asked + " does not exist.", "Name a scalar field.");
        }
        if (field instanceof RelationField) {
            throw argument.position()
                    .refused("A scalar field is expected, but " + asked + " is a relation.", "Name a scalar field.");
        }
        ScalarField scalar = (ScalarField) field;
        if (!comparable(scalar, type, like) || scalar.list() != list) {
            throw argument.position()
                    .refused(
                            "A field of type " + type + (list ? "[]" : "") + " is expected, but " + asked
                                    + " is of type " + scalar.type() + (scalar.list() ? "[]" : "") + ".",
                            "Compare fields of one type.");
        }
        return new Operand.OtherField(scalar.name());
    }

    private static boolean comparable(ScalarField field, ScalarType type, @Nullable ScalarField like) {
        if (like == null) {
            return field.type() == type;
        }
        // An aggregate of a field may be of a wider type than the field that it is compared with
        boolean computed = like.name().equals(Condition.AggregateCompare.VALUE);
        return computed && field.type().isNumeric() && type.isNumeric()
                || field.type() == type && Objects.equals(field.enumType(), like.enumType());
    }
}
