package dev.iolite.plan.write;

import dev.iolite.query.NestedOperation;
import java.util.List;

/** {@code posts.updateMany}: changes all tied rows that meet a condition. */
final class NestedUpdateMany {

    private final Planning planning;
    private final Tie tie;

    NestedUpdateMany(Planning planning, Tie tie) {
        this.planning = planning;
        this.tie = tie;
    }

    void run(Parent parent, NestedOperation.UpdateMany operation, Place place) {
        for (int i = 0; i < operation.changes().size(); i++) {
            NestedOperation.ChangedMany each = operation.changes().get(i);
            if (!each.data().nested().isEmpty()) {
                throw Refusals.nestedInMany(tie.child(), place.at(i));
            }
            List<Change> changes = new UpdateRow(planning, tie.child(), each.data(), place.at(i))
                    .gather()
                    .changes();
            if (!changes.isEmpty()) {
                Where where = tie.tied(parent.written()).and(each.where());
                planning.add(new StatementDraft(place.at(i).toString(), new UpdateRows(tie.child(), changes, where)));
            }
        }
    }
}
