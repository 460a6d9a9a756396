package dev.iolite.plan.write;

import dev.iolite.query.Data;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What given values become, after those that fit no field were refused. */
final class Values {

    private Values() {}

    /** The value of a field of a new row. */
    static @Nullable Object created(Model model, ScalarField field, Data.Change change, Place place) {
        if (change instanceof Data.Change.Set set) {
            return checked(model, field, set.value(), place);
        }
        Change result = Change.of(field, change);
        switch (result.kind()) {
            case PUSH -> {
                requireList(model, field, place);
                return result.value();
            }
            default ->
                throw Refusals.wrongOperation(model, field.name(), place, "A new row has no old value to reckon with.");
        }
    }

    /** What a field of an existing row becomes. */
    static Change changed(Model model, ScalarField field, Data.Change change, Place place) {
        Change result = Change.of(field, change);
        switch (result.kind()) {
            case SET -> checked(model, field, result.value(), place);
            case PUSH -> requireList(model, field, place);
            default -> {
                if (!field.type().isNumeric() || field.list()) {
                    throw Refusals.wrongOperation(model, field.name(), place, "The field is no number.");
                }
            }
        }
        return result;
    }

    private static @Nullable Object checked(Model model, ScalarField field, @Nullable Object value, Place place) {
        if (value == null && !field.nullable()) {
            if (field.list()) {
                return List.of();
            }
            throw Refusals.nullGiven(model, field, place);
        }
        return value;
    }

    private static void requireList(Model model, ScalarField field, Place place) {
        if (!field.list()) {
            throw Refusals.wrongOperation(model, field.name(), place, "The field is no list.");
        }
    }
}
