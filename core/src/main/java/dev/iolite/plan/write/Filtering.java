package dev.iolite.plan.write;

import dev.iolite.plan.Input;
import dev.iolite.plan.read.InForce;
import dev.iolite.plan.read.Visibility;
import dev.iolite.query.Numbering;
import dev.iolite.query.Shape;
import dev.iolite.schema.Model;
import dev.iolite.schema.RowFilter;
import dev.iolite.schema.ScalarField;
import org.jspecify.annotations.Nullable;

/**
 * The default conditions of the call that is planned.
 *
 * <p>Each statement of its plan has their values as its first arguments.
 *
 * @param call what is in force
 * @param first the number of the conditions' first value among the call's, where a plan serves all calls of a shape; -1
 *     where it serves one call
 */
record Filtering(InForce call, int first) {

    /** No default conditions. */
    static final Filtering NONE = new Filtering(InForce.none(), -1);

    /** Whether some rows of a model may be hidden. */
    boolean hides(Model model) {
        return call.hides(model);
    }

    /** The field that tells when a row was deleted, where this call keeps deleted rows; null when it deletes for good. */
    @Nullable
    ScalarField deletion(Model model) {
        return call.has(model, RowFilter.SOFT_DELETE) ? model.deletion() : null;
    }

    /** The tenant's field where this call works for one tenant; null when it works for all. */
    @Nullable
    ScalarField tenant(Model model) {
        return model.tenant() != null && call.has(model, RowFilter.TENANT) ? model.tenant() : null;
    }

    /** The tenant this call works for. */
    @Nullable
    Object tenantValue(Model model) {
        int place = call.tenant(model);
        return place < 0 ? null : input(place);
    }

    private @Nullable Object input(int number) {
        return first < 0 ? call.value(number) : new Input.Given(first + number);
    }

    /** Adds the conditions to a statement's shape, before what it does. */
    void describe(Shape shape) {
        if (this != NONE) {
            call.describe(shape, this::input);
        }
    }

    /** Numbers arguments after those of the conditions. */
    Numbering numbering() {
        return new Numbering(call.count());
    }

    /** Which rows are there for a statement. */
    Visibility visibility() {
        return this == NONE ? Visibility.ALL : call.numbered(0);
    }
}
