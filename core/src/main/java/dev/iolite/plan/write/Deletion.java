package dev.iolite.plan.write;

import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deletes rows: for good, or by setting the time of deletion where the model keeps deleted rows. */
final class Deletion {

    private Deletion() {}

    /**
     * What deletes rows.
     *
     * @param limit how many at the most; null for all
     */
    static Specification of(Planning planning, Model model, Where where, @Nullable Integer limit) {
        ScalarField deletion = planning.filtering().deletion(model);
        if (deletion == null) {
            return new DeleteRows(model, where, limit);
        }
        List<Change> changes = new ArrayList<>();
        changes.add(Change.set(deletion, planning.now(deletion)));
        UpdateRow.stamp(planning, model, changes);
        return new UpdateRows(model, changes, where, limit);
    }
}
