package dev.iolite.plan.write;

import dev.iolite.plan.Check;
import dev.iolite.query.NestedOperation;
import dev.iolite.query.UniqueWhere;
import java.util.List;

/** {@code posts.upsert}: changes tied rows or makes and ties new ones. */
final class NestedUpsert {

    private final Planning planning;
    private final Tie tie;

    NestedUpsert(Planning planning, Tie tie) {
        this.planning = planning;
        this.tie = tie;
    }

    void run(Parent parent, NestedOperation.Upsert operation, Place place) {
        List<NestedOperation.Put> rows = operation.rows();
        for (NestedOperation.Put row : Targets.sorted(rows, NestedOperation.Put::where, this::alone)) {
            put(parent, row, tie.relation().many() ? place.at(rows.indexOf(row)) : place);
        }
    }

    private boolean alone(NestedOperation.Put row) {
        return Targets.makesKey(tie.child(), row.where(), row.create()) && Targets.keepsKeys(tie.child(), row.update());
    }

    private void put(Parent parent, NestedOperation.Put row, Place place) {
        Where where = tie.tied(parent.written()).and(row.where().condition());
        UniqueWhere key = row.where();
        UpdateRow update = new UpdateRow(planning, tie.child(), row.update(), place.inner("update"));
        FindOrMake choice = new FindOrMake(planning, tie.child(), place, false);
        Check check = new Check(1, Refusals.relatedNotFound(tie.relation(), tie.child(), "upsert", place), false);
        choice.update(update, where, key, check, null);
        choice.plan(
                        new RowData(row.create(), tie.keys(parent), place.inner("create")),
                        key.fields(),
                        FindOrMake.values(key),
                        tie.childFields(),
                        null,
                        made -> tie.tie(parent, List.of(new Tie.Tied(made, null, true, place))))
                .made()
                .rewording(tie.oneOnly(place));
    }
}
