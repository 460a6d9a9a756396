package dev.iolite.plan.write;

import dev.iolite.plan.Check;
import dev.iolite.plan.Rewording;
import dev.iolite.query.Data;
import dev.iolite.query.NestedWrite;
import dev.iolite.query.UniqueWhere;
import dev.iolite.schema.Field;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes one row: first the rows it points to, then itself, then the rows that point to it. */
final class UpdateRow implements KeyHolder {

    private final Planning planning;
    private final Model model;
    private final Data data;
    private final Place place;
    private final Map<String, Change> changes = new LinkedHashMap<>();
    private final List<NestedWrite> after = new ArrayList<>();
    private final List<Rewording> rewordings = new ArrayList<>();
    private final Pointing pointing;
    private @Nullable StatementDraft statement;
    private @Nullable Where itself;

    UpdateRow(Planning planning, Model model, Data data, Place place) {
        this.planning = planning;
        this.model = model;
        this.data = data;
        this.place = place;
        this.pointing = Pointing.ofChanged(model, data);
    }

    /** Tells which row it is, before the rows it points to are found. */
    UpdateRow at(Where where) {
        itself = where;
        return this;
    }

    @Override
    public @Nullable Where itself() {
        return itself;
    }

    @Override
    public boolean pointsElsewhere(RelationField relation) {
        return pointing.elsewhere(relation);
    }

    /** Whether the rows this one points to need steps of their own before it. */
    boolean hasBefore() {
        NestedWrites nested = new NestedWrites(planning, model, place);
        return data.nested().stream().anyMatch(nested::runsBefore) || new GivenKeys(planning, model).in(data);
    }

    /** Gathers what the row becomes; the rows it points to are found or made first. */
    UpdateRow gather() {
        for (Data.Assignment assignment : data.assignments()) {
            assign(assignment);
        }
        NestedWrites nested = new NestedWrites(planning, model, place);
        for (NestedWrite write : data.nested()) {
            if (nested.runsBefore(write)) {
                nested.run(Parent.pending(this, false), write);
            } else {
                after.add(write);
            }
        }
        new GivenKeys(planning, model).lookUp(List.of(this), row -> data, row -> this::value, row -> place);
        return this;
    }

    private @Nullable Object value(ScalarField field) {
        Change change = changes.get(field.name());
        return change != null && change.kind() == Change.Kind.SET ? change.value() : RowRef.UNKNOWN;
    }

    private void assign(Data.Assignment assignment) {
        Field field = model.field(assignment.field()).orElse(null);
        if (!(field instanceof ScalarField scalar)) {
            throw Refusals.unknownField(model, assignment.field(), place);
        }
        if (isTenant(scalar)) {
            throw Refusals.tenantGiven(model, scalar, place);
        }
        Change change = Values.changed(model, scalar, assignment.change(), place);
        if (changes.put(scalar.name(), change) != null) {
            throw Refusals.twice(model, scalar.name(), place);
        }
    }

    @Override
    public void point(RelationField relation, List<String> fields, List<? extends @Nullable Object> values) {
        for (int i = 0; i < fields.size(); i++) {
            String name = fields.get(i);
            if (isTenant(model.scalar(name))) {
                // the row that is pointed to was looked up among the tenant's own
                continue;
            }
            if (data.assignments().stream().anyMatch(each -> each.field().equals(name))) {
                throw Refusals.both(model, relation.name(), name, place);
            }
            changes.put(name, Change.set(model.scalar(name), values.get(i)));
        }
        pointing.found(relation);
    }

    private boolean isTenant(ScalarField field) {
        return field.tenant() && planning.filtering().tenant(model) != null;
    }

    @Override
    public void reword(Rewording rewording) {
        rewordings.add(rewording);
    }

    /** The columns that change, with the time of the change and the next version. */
    List<Change> changes() {
        List<Change> all = new ArrayList<>(changes.values());
        stamp(planning, model, all);
        return all;
    }

    /** Adds what changes with every write of a row, unless nothing else does or the call gives it. */
    static void stamp(Planning planning, Model model, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        for (ScalarField field : model.scalars()) {
            if ((field.updatedAt() || field.version())
                    && changes.stream().noneMatch(change -> change.field() == field)) {
                changes.add(
                        field.version()
                                ? new Change(field, Change.Kind.NEXT, null)
                                : Change.set(field, planning.now(field)));
            }
        }
    }

    /**
     * Writes the row, or only looks it up when none of its columns change.
     *
     * @param where which row
     * @param key its key, as far as the call names it; null when it does not
     * @param check what is reported when there is none; null to report nothing
     * @param outputs what later steps want of it
     */
    RowRef write(Where where, @Nullable UniqueWhere key, @Nullable Check check, Outputs outputs) {
        List<Change> all = changes();
        Specification specification =
                all.isEmpty() ? new SelectRows(model, where, hasAfter()) : new UpdateRows(model, all, where);
        StatementDraft draft = planning.add(new StatementDraft(place.toString(), specification)
                .giving(outputs)
                .rewording(rewordings()));
        if (check != null) {
            draft.checked(check);
        }
        statement = draft;
        return new RowRef(model, known(key, all), outputs, 0);
    }

    /** What the refusals of the row's keys mean. */
    List<Rewording> rewordings() {
        return pointing.rewordings(rewordings);
    }

    private @Nullable Object[] known(@Nullable UniqueWhere key, List<Change> all) {
        @Nullable Object[] known = key == null ? RowRef.nothingKnown(model) : FindRows.known(model, key);
        for (Change change : all) {
            known[change.field().index()] = change.kind() == Change.Kind.SET ? change.value() : RowRef.UNKNOWN;
        }
        return known;
    }

    /** The statement that writes the row or looks it up. */
    StatementDraft statement() {
        return java.util.Objects.requireNonNull(statement);
    }

    /** The operations on rows that point to this one. */
    void after(RowRef row) {
        NestedWrites nested = new NestedWrites(planning, model, place);
        Parent parent = Parent.written(row, false);
        after.forEach(write -> nested.run(parent, write));
    }

    boolean hasAfter() {
        return !after.isEmpty();
    }

    /** All steps for a row that must be there. */
    RowRef update(Where where, @Nullable UniqueWhere key, Check check) {
        at(where).gather();
        RowRef row = write(where, key, check, planning.outputs(1));
        after(row);
        return row;
    }
}
