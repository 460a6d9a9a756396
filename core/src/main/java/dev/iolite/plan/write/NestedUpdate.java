package dev.iolite.plan.write;

import dev.iolite.plan.Check;
import dev.iolite.query.NestedOperation;
import java.util.List;

/** {@code posts.update}: changes tied rows. */
final class NestedUpdate {

    private final Planning planning;
    private final Tie tie;

    NestedUpdate(Planning planning, Tie tie) {
        this.planning = planning;
        this.tie = tie;
    }

    void run(Parent parent, NestedOperation.Update operation, Place place) {
        List<NestedOperation.Changed> rows = operation.rows();
        for (NestedOperation.Changed row : Targets.sorted(
                rows, NestedOperation.Changed::where, each -> Targets.keepsKeys(tie.child(), each.data()))) {
            Place at = tie.relation().many() ? place.at(rows.indexOf(row)) : place;
            Where where = tie.tied(parent.written()).and(row.where().condition());
            Check check = new Check(1, Refusals.relatedNotFound(tie.relation(), tie.child(), "update", at), false);
            new UpdateRow(planning, tie.child(), row.data(), at.inner("data")).update(where, row.where(), check);
        }
    }
}
