package dev.iolite.plan.write;

import dev.iolite.plan.Rewording;
import dev.iolite.query.NestedOperation;
import dev.iolite.query.NestedWrite;
import dev.iolite.schema.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes rows of one model, first what they point to, then the rows, then what points to them. */
final class CreateRows {

    private final Planning planning;
    private final Model model;

    CreateRows(Planning planning, Model model) {
        this.planning = planning;
        this.model = model;
    }

    /**
     * Rows that are being made.
     *
     * @param drafts their values
     * @param rows the rows, for later steps
     * @param statements what makes them
     */
    record Made(List<RowDraft> drafts, List<RowRef> rows, List<StatementDraft> statements) {}

    /**
     * All steps for some rows.
     *
     * @param wanted the fields that later steps will ask for
     */
    Made create(List<RowData> rows, List<String> wanted) {
        Made made = insert(gather(rows), wanted, InsertGroups.Duplicate.FAIL);
        after(made);
        return made;
    }

    List<RowDraft> gather(List<RowData> rows) {
        List<RowDraft> drafts = new ArrayList<>(rows.size());
        // the statement of several rows can be refused for what one of them is given
        boolean keyed = rows.size() > 1
                && rows.stream().anyMatch(row -> !row.data().nested().isEmpty())
                && rows.stream()
                        .anyMatch(
                                row -> Pointing.ofNew(model, row.data(), false).given());
        for (RowData row : rows) {
            drafts.add(new RowDraft(planning, model, row, keyed).gather());
        }
        new GivenKeys(planning, model)
                .lookUp(drafts, RowDraft::data, draft -> field -> draft.values()[field.index()], RowDraft::place);
        return drafts;
    }

    Made insert(List<RowDraft> drafts, List<String> wanted, InsertGroups.Duplicate duplicate) {
        Set<String> needed = new LinkedHashSet<>(wanted);
        for (RowDraft draft : drafts) {
            for (NestedWrite write : draft.after()) {
                needed.addAll(
                        Tie.of(planning, model, write.relation(), draft.place()).parentFields());
            }
        }
        return new InsertGroups(planning, model, needed, duplicate).insert(drafts);
    }

    /** The operations on rows that point to the new ones. */
    void after(Made made) {
        if (made.rows().size() > 1 && allCreate(made.drafts())) {
            together(made);
            return;
        }
        for (int i = 0; i < made.drafts().size(); i++) {
            RowDraft draft = made.drafts().get(i);
            if (!draft.after().isEmpty()) {
                NestedWrites nested = new NestedWrites(planning, model, draft.place());
                Parent parent = Parent.written(made.rows().get(i), true);
                draft.after().forEach(write -> nested.run(parent, write));
            }
        }
    }

    private static boolean allCreate(List<RowDraft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.after().stream())
                .allMatch(write -> write.operation() instanceof NestedOperation.Create);
    }

    /** Rows below several new rows go in one statement for each relation. */
    private void together(Made made) {
        Map<String, List<NestedCreate.Below>> byRelation = new LinkedHashMap<>();
        for (int i = 0; i < made.drafts().size(); i++) {
            RowDraft draft = made.drafts().get(i);
            Parent parent = Parent.written(made.rows().get(i), true);
            for (NestedWrite write : draft.after()) {
                Place place = draft.place().inner(write.relation()).inner("create");
                List<NestedOperation.NewRow> rows = ((NestedOperation.Create) write.operation()).rows();
                List<NestedCreate.Below> below =
                        byRelation.computeIfAbsent(write.relation(), name -> new ArrayList<>());
                for (int n = 0; n < rows.size(); n++) {
                    below.add(new NestedCreate.Below(parent, rows.get(n), place.at(n)));
                }
            }
        }
        byRelation.forEach((relation, below) -> {
            Tie tie = Tie.of(planning, model, relation, below.get(0).place());
            new NestedCreate(planning, tie).run(below);
        });
    }

    static List<Rewording> rewordings(List<RowDraft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.rewordings().stream())
                .distinct()
                .toList();
    }
}
