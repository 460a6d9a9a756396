package dev.iolite.plan.write;

import dev.iolite.query.Data;
import dev.iolite.query.NestedOperation;
import java.util.ArrayList;
import java.util.List;

/** {@code posts.createMany}: makes related rows of scalars only and ties them. */
final class NestedCreateMany {

    private final Planning planning;
    private final Tie tie;

    NestedCreateMany(Planning planning, Tie tie) {
        this.planning = planning;
        this.tie = tie;
    }

    void run(Parent parent, NestedOperation.CreateMany operation, Place place) {
        if (!tie.relation().many()) {
            throw Refusals.wrongOperation(
                    tie.parentModel(), tie.relation().name(), place, "The relation leads to one row.");
        }
        if (operation.skipDuplicates() && !tie.childFields().isEmpty()) {
            throw Refusals.wrongOperation(
                    tie.parentModel(),
                    tie.relation().name(),
                    place,
                    "Rows that are passed over cannot be linked through a table.");
        }
        List<RowData> rows = new ArrayList<>();
        for (int i = 0; i < operation.rows().size(); i++) {
            Data data = operation.rows().get(i);
            if (!data.nested().isEmpty()) {
                throw Refusals.nestedInMany(tie.child(), place.at(i));
            }
            rows.add(new RowData(data, tie.keys(parent), place.at(i)));
        }
        if (rows.isEmpty()) {
            return;
        }
        CreateRows create = new CreateRows(planning, tie.child());
        CreateRows.Made made = create.insert(
                create.gather(rows),
                tie.childFields(),
                operation.skipDuplicates() ? InsertGroups.Duplicate.SKIP : InsertGroups.Duplicate.FAIL);
        List<Tie.Tied> tied = new ArrayList<>();
        made.rows().forEach(row -> tied.add(new Tie.Tied(row, null, true, place)));
        tie.tie(parent, tied);
    }
}
