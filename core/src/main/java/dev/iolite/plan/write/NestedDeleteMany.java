package dev.iolite.plan.write;

import dev.iolite.query.NestedOperation;

/** {@code posts.deleteMany}: deletes all tied rows that meet one of several conditions. */
final class NestedDeleteMany {

    private final Planning planning;
    private final Tie tie;

    NestedDeleteMany(Planning planning, Tie tie) {
        this.planning = planning;
        this.tie = tie;
    }

    void run(Parent parent, NestedOperation.DeleteMany operation, Place place) {
        for (int i = 0; i < operation.conditions().size(); i++) {
            Where where = tie.tied(parent.written()).and(operation.conditions().get(i));
            planning.add(new StatementDraft(place.at(i).toString(), Deletion.of(planning, tie.child(), where, null)));
        }
    }
}
