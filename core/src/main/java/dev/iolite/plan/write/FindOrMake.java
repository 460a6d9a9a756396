package dev.iolite.plan.write;

import dev.iolite.error.Failure;
import dev.iolite.plan.Check;
import dev.iolite.plan.Input;
import dev.iolite.query.UniqueWhere;
import dev.iolite.schema.Model;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds a row or makes it, without losing a race to another writer. */
final class FindOrMake {

    private final Planning planning;
    private final Model model;
    private final Place place;
    private final boolean everyRow;
    private List<Draft> find = List.of();
    private List<Draft> found = List.of();
    private final List<Draft> afterMade = new ArrayList<>();

    /**
     * A choice.
     *
     * @param everyRow whether any row with the key is found: then one that can be neither found nor made is not there for
     *     long, or hidden from this transaction
     */
    FindOrMake(Planning planning, Model model, Place place, boolean everyRow) {
        this.planning = planning;
        this.model = model;
        this.place = place;
        this.everyRow = everyRow;
    }

    /** The steps of which the last finds the row. */
    void find(Runnable steps) {
        find = planning.apart(steps);
    }

    /** The steps that follow when it was found. */
    void found(Runnable steps) {
        found = planning.apart(steps);
    }

    /**
     * Finds the row by updating it; what it points to is made only when it was found.
     *
     * @param check what is reported when the row vanishes between being found and being updated
     * @param outputs what later steps want of the row; null for nothing
     */
    void update(UpdateRow update, Where where, UniqueWhere key, Check check, @Nullable Outputs outputs) {
        Outputs row = outputs == null ? planning.outputs(1) : outputs;
        update.at(where);
        if (update.hasBefore()) {
            find(() -> planning.add(new StatementDraft(place.toString(), new SelectRows(model, where, true))));
            found(() -> {
                update.gather();
                update.after(update.write(where, key, check, row));
            });
            return;
        }
        RowRef[] written = new RowRef[1];
        find(() -> written[0] = update.gather().write(where, key, null, row));
        found(() -> update.after(written[0]));
    }

    /** The values of a key by field. */
    static Map<String, Object> values(UniqueWhere where) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < where.fields().size(); i++) {
            values.put(where.fields().get(i), Targets.value(where.values().get(i)));
        }
        return values;
    }

    /**
     * The row, whichever way it came.
     *
     * @param made what makes it
     * @param sameKey whether a new row has the key by which it was looked for
     */
    record Put(StatementDraft made, boolean sameKey) {}

    /**
     * Plans the choice.
     *
     * @param row what a new row holds
     * @param key the fields by which it is looked for
     * @param values the values by which it is looked for
     * @param wanted the fields that later steps will ask for
     */
    Put plan(RowData row, List<String> key, Map<String, ? extends @Nullable Object> values, List<String> wanted) {
        return plan(row, key, values, wanted, null, made -> {});
    }

    /**
     * Plans the choice.
     *
     * @param outputs what later steps want of it, whichever way it came; null for nothing
     * @param madeToo steps that follow when it was made, after those of the call
     */
    Put plan(
            RowData row,
            List<String> key,
            Map<String, ? extends @Nullable Object> values,
            List<String> wanted,
            @Nullable Outputs outputs,
            Consumer<RowRef> madeToo) {
        CreateRows rows = new CreateRows(planning, model);
        List<CreateRows.Made> made = new ArrayList<>();
        boolean[] sameKey = new boolean[2];
        List<Draft> make = planning.apart(() -> {
            List<RowDraft> drafts = rows.gather(List.of(row));
            sameKey[0] = hasKey(drafts.get(0), key, values, field -> false);
            sameKey[1] = hasKey(drafts.get(0), key, values, field -> pointed(row, drafts.get(0), field));
            InsertGroups.Duplicate duplicate =
                    sameKey[1] ? new InsertGroups.Duplicate(true, key) : InsertGroups.Duplicate.FAIL;
            made.add(rows.insert(drafts, wanted, duplicate));
        });
        StatementDraft insert = made.get(0).statements().get(0);
        RowRef fresh = made.get(0).rows().get(0);
        if (outputs != null) {
            insert.giving(outputs);
            fresh = fresh.from(outputs);
        }
        RowRef whole = fresh;
        afterMade.addAll(planning.apart(() -> {
            rows.after(new CreateRows.Made(made.get(0).drafts(), List.of(whole), List.of(insert)));
            madeToo.accept(whole);
        }));
        boolean undo = make.size() > 1
                || !planning.capabilities().onConflict()
                || sameKey[1] && made.get(0).drafts().get(0).givesOtherKeys(key);
        Failure lost = everyRow && sameKey[0] && !planning.filtering().hides(model)
                ? Refusals.overtaken(model, key, place)
                : Refusals.exists(model, key, place);
        planning.add(new ChoiceDraft(find, found, make, afterMade, sameKey[1] ? key : List.of(), undo, lost));
        return new Put(insert, sameKey[0]);
    }

    /** Whether the new row has the very key by which it was looked for, as far as that is not open. */
    private boolean hasKey(
            RowDraft draft, List<String> key, Map<String, ? extends @Nullable Object> values, Predicate<String> open) {
        return !key.isEmpty()
                && key.stream()
                        .allMatch(field -> open.test(field) || draft.has(model.scalar(field), values.get(field)));
    }

    /** Whether a value is the very one by which the row is looked for. */
    static boolean same(@Nullable Object value, @Nullable Object wanted) {
        return value instanceof BigDecimal number && wanted instanceof BigDecimal other
                ? number.compareTo(other) == 0
                : Objects.deepEquals(value, wanted);
    }

    /** The key of a connected row becomes known while the plan runs, and may turn out to be the one looked for. */
    private boolean pointed(RowData row, RowDraft draft, String field) {
        Object value = draft.values()[model.scalar(field).index()];
        return (value instanceof Input.Output || value instanceof Input.Given)
                && row.data().assignments().stream()
                        .noneMatch(assignment -> assignment.field().equals(field));
    }
}
