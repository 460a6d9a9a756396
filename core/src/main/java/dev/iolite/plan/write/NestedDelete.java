package dev.iolite.plan.write;

import dev.iolite.error.Failure;
import dev.iolite.plan.Check;
import dev.iolite.query.NestedOperation;
import dev.iolite.query.UniqueWhere;
import java.util.List;

/** {@code posts.delete}: deletes tied rows. */
final class NestedDelete {

    private final Planning planning;
    private final Tie tie;

    NestedDelete(Planning planning, Tie tie) {
        this.planning = planning;
        this.tie = tie;
    }

    void run(Parent parent, NestedOperation.Delete operation, Place place) {
        List<UniqueWhere> targets = operation.targets();
        if (targets.isEmpty()) {
            return;
        }
        boolean many = tie.relation().many();
        // a row that is kept keeps what points to it
        Where where = planning.filtering().deletion(tie.child()) == null
                ? tie.release(parent, Targets.among(targets), place)
                : tie.tied(parent.written()).and(Targets.among(targets));
        Failure missing = many
                ? Refusals.notConnected(tie.relation(), tie.child(), "delete", place)
                : Refusals.relatedNotFound(tie.relation(), tie.child(), "delete", place);
        planning.add(new StatementDraft(place.toString(), Deletion.of(planning, tie.child(), where, null))
                .checked(new Check(Targets.count(targets), missing, many)));
    }
}
