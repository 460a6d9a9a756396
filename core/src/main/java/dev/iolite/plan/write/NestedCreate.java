package dev.iolite.plan.write;

import dev.iolite.query.Data;
import dev.iolite.query.NestedOperation;
import java.util.ArrayList;
import java.util.List;

/** {@code posts.create}: makes related rows and ties them. */
final class NestedCreate {

    private final Planning planning;
    private final Tie tie;

    NestedCreate(Planning planning, Tie tie) {
        this.planning = planning;
        this.tie = tie;
    }

    /**
     * A new row with the row around it.
     *
     * @param parent the row around it
     * @param row the new row
     * @param place where the call gives it
     */
    record Below(Parent parent, NestedOperation.NewRow row, Place place) {}

    void run(Parent parent, NestedOperation.Create operation, Place place) {
        if (operation.rows().isEmpty()) {
            return;
        }
        if (!tie.relation().many() && operation.rows().size() > 1) {
            throw Refusals.severalRows(tie.parentModel(), tie.relation(), place);
        }
        tie.makeRoom(parent, null, place);
        List<Below> rows = new ArrayList<>();
        for (int i = 0; i < operation.rows().size(); i++) {
            Place at = tie.relation().many() ? place.at(i) : place;
            rows.add(new Below(parent, operation.rows().get(i), at));
        }
        run(rows);
    }

    /** Makes the rows below one or several parents, in one statement where none depends on another. */
    void run(List<Below> rows) {
        List<Data> all = rows.stream().map(below -> below.row().data()).toList();
        if (new Siblings(planning, tie.child()).independent(all)) {
            together(rows);
        } else {
            rows.forEach(below -> together(List.of(below)));
        }
    }

    private void together(List<Below> rows) {
        List<RowData> data = rows.stream()
                .map(below -> new RowData(below.row().data(), tie.keys(below.parent()), below.place()))
                .toList();
        CreateRows.Made made = new CreateRows(planning, tie.child()).create(data, tie.childFields());
        tie.rewordNew(made, rows.get(0).place());
        List<Parent> parents = rows.stream().map(Below::parent).toList();
        List<Tie.Tied> tied = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Below below = rows.get(i);
            tied.add(new Tie.Tied(made.rows().get(i), below.row().link(), true, below.place()));
        }
        tie.tieNew(parents, tied);
    }
}
