package dev.iolite.plan.write;

import dev.iolite.query.Condition;
import dev.iolite.query.NestedOperation;
import dev.iolite.query.UniqueWhere;
import java.util.List;

/** {@code posts.connectOrCreate}: ties a row that exists or is made. */
final class NestedConnectOrCreate {

    private final Planning planning;
    private final Tie tie;

    NestedConnectOrCreate(Planning planning, Tie tie) {
        this.planning = planning;
        this.tie = tie;
    }

    void run(Parent parent, NestedOperation.ConnectOrCreate operation, Place place) {
        List<NestedOperation.Choice> choices = operation.choices();
        if (!tie.relation().many() && choices.size() > 1) {
            throw Refusals.severalRows(tie.parentModel(), tie.relation(), place);
        }
        for (NestedOperation.Choice choice : Targets.sorted(
                choices,
                NestedOperation.Choice::where,
                each -> Targets.makesKey(tie.child(), each.where(), each.create()))) {
            Place at = tie.relation().many() ? place.at(choices.indexOf(choice)) : place;
            choose(parent, choice, at);
        }
    }

    private void choose(Parent parent, NestedOperation.Choice choice, Place place) {
        UniqueWhere where = choice.where();
        tie.makeRoom(parent, where.condition(), place);
        Outputs outputs = planning.outputs(1);
        FindOrMake either = new FindOrMake(planning, tie.child(), place, Condition.ALWAYS.equals(where.rest()));
        either.find(() -> planning.add(new StatementDraft(place.toString(), tie.claim(parent, where))
                .giving(outputs)
                .rewording(tie.oneOnly(place))));
        FindOrMake.Put put = either.plan(
                new RowData(choice.create(), tie.keys(parent), place.inner("create")),
                where.fields(),
                FindOrMake.values(where),
                tie.childFields(),
                outputs,
                made -> {});
        put.made().rewording(tie.oneOnly(place));
        RowRef row = new RowRef(
                tie.child(),
                put.sameKey() ? FindRows.known(tie.child(), where) : RowRef.nothingKnown(tie.child()),
                outputs,
                0);
        tie.tie(parent, List.of(new Tie.Tied(row, choice.link(), false, place)));
    }
}
