package dev.iolite.plan.write;

import dev.iolite.error.Failure;
import dev.iolite.plan.Check;
import dev.iolite.plan.WritePlan.Answer;
import dev.iolite.plan.WriteStep;
import dev.iolite.plan.read.Selected;
import dev.iolite.query.Condition;
import dev.iolite.query.Data;
import dev.iolite.query.Mutation;
import dev.iolite.query.NestedOperation;
import dev.iolite.query.Selection;
import dev.iolite.query.UniqueWhere;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans the call's own row or rows, and what is answered. */
final class MutationPlanning implements Mutation.Visitor<Answer> {

    private static final Place DATA = Place.root("data");

    private final Planning planning;
    private final Model model;

    MutationPlanning(Planning planning, Model model) {
        this.planning = planning;
        this.model = model;
    }

    @Override
    public Answer create(Mutation.Create mutation) {
        CreateRows rows = new CreateRows(planning, model);
        CreateRows.Made made = rows.insert(
                rows.gather(List.of(new RowData(mutation.data(), Map.of(), DATA))),
                List.of(),
                InsertGroups.Duplicate.FAIL);
        int before = planning.steps().size();
        rows.after(made);
        return answer(made.statements(), mutation.selection(), changedSince(before));
    }

    @Override
    public Answer createMany(Mutation.CreateMany mutation) {
        List<RowData> data = new ArrayList<>(mutation.rows().size());
        for (int i = 0; i < mutation.rows().size(); i++) {
            Data row = mutation.rows().get(i);
            Place place = DATA.at(i);
            if (!row.nested().isEmpty()) {
                throw Refusals.nestedInMany(model, place);
            }
            data.add(new RowData(row, Map.of(), place));
        }
        if (data.isEmpty()) {
            return mutation.selection() == null ? Answer.COUNT : Answer.ROWS;
        }
        CreateRows rows = new CreateRows(planning, model);
        CreateRows.Made made = rows.insert(
                rows.gather(data),
                List.of(),
                mutation.skipDuplicates() ? InsertGroups.Duplicate.SKIP : InsertGroups.Duplicate.FAIL);
        return answer(made.statements(), mutation.selection(), false);
    }

    @Override
    public Answer update(Mutation.Update mutation) {
        UpdateRow update = new UpdateRow(planning, model, mutation.data(), DATA)
                .at(Where.of(mutation.where().condition()))
                .gather();
        UniqueWhere where = mutation.where();
        RowRef row =
                update.write(Where.of(where.condition()), where, one(missing(where, "update")), planning.outputs(1));
        int before = planning.steps().size();
        update.after(row);
        boolean changed = changedSince(before) || follows(update.changes());
        return answer(List.of(update.statement()), mutation.selection(), changed);
    }

    @Override
    public Answer updateMany(Mutation.UpdateMany mutation) {
        requireLimit(mutation.limit());
        if (!mutation.data().nested().isEmpty()) {
            throw Refusals.nestedInMany(model, DATA);
        }
        List<Change> changes =
                new UpdateRow(planning, model, mutation.data(), DATA).gather().changes();
        Where where = Where.of(mutation.where());
        Specification specification = changes.isEmpty()
                ? new SelectRows(model, where, mutation.limit(), false)
                : new UpdateRows(model, changes, where, mutation.limit());
        StatementDraft statement =
                planning.add(new StatementDraft(DATA.toString(), specification).giving(planning.outputs(1)));
        return answer(List.of(statement), mutation.selection(), follows(changes));
    }

    @Override
    public Answer upsert(Mutation.Upsert mutation) {
        RowDraft draft = new RowDraft(planning, model, new RowData(mutation.create(), Map.of(), Place.root("create")));
        UpdateRow update = new UpdateRow(planning, model, mutation.update(), Place.root("update"));
        return planning.capabilities().onConflict()
                        && !new GivenKeys(planning, model).in(mutation.create())
                        && alone(mutation.create(), draft::gather)
                        && alone(mutation.update(), update::gather)
                        && draft.after().isEmpty()
                        && !update.hasAfter()
                        && hasKey(draft, mutation.where())
                        && !follows(update.changes())
                        && alike(mutation.create(), mutation.update())
                ? upsertAtOnce(mutation, draft, update)
                : upsertByChoice(mutation);
    }

    /** Whether a row takes no steps but its own: what it points to, if anything, is told by a key. */
    private boolean alone(Data data, Runnable gather) {
        NestedOperation.Visitor<Boolean> pointing = new PointsOnly();
        return data.nested().stream().allMatch(write -> write.operation().accept(pointing))
                && planning.apart(gather).isEmpty();
    }

    private boolean hasKey(RowDraft draft, UniqueWhere where) {
        return FindOrMake.values(where).entrySet().stream()
                .allMatch(key -> draft.has(model.scalar(key.getKey()), key.getValue()));
    }

    /** One statement: an insert that becomes an update when the key exists. */
    private Answer upsertAtOnce(Mutation.Upsert mutation, RowDraft draft, UpdateRow update) {
        UniqueWhere where = mutation.where();
        List<Change> changes = update.changes();
        if (changes.isEmpty()) {
            // nothing changes, but only a row that is written is returned
            changes.add(kept(where));
        }
        InsertGroups.Duplicate duplicate = new InsertGroups.Duplicate(true, where.fields(), changes, where.rest());
        CreateRows.Made made = new CreateRows(planning, model).insert(List.of(draft), List.of(), duplicate);
        made.statements().get(0).rewording(update.rewordings());
        made.statements().get(0).checked(one(Refusals.exists(model, where.fields(), Place.root("where"))));
        if (draft.givesOtherKeys(where.fields())) {
            made.statements().get(0).onDuplicate(WriteStep.OnDuplicate.ONCE_MORE);
        }
        return answer(made.statements(), mutation.selection(), false);
    }

    /** SQLite 3.53 forgets to check a key that points to the model itself where an upsert sets what it points to. */
    private Change kept(UniqueWhere where) {
        Change key = new Change(model.scalar(where.fields().get(0)), Change.Kind.KEEP, null);
        return model.scalars().stream()
                .map(field -> new Change(field, Change.Kind.KEEP, null))
                .filter(change -> follows(List.of(key)) && !follows(List.of(change)))
                .findFirst()
                .orElse(key);
    }

    /** Whether a refused foreign key means the same in both halves. */
    private boolean alike(Data create, Data update) {
        boolean connects = !create.nested().isEmpty() || !update.nested().isEmpty();
        return !connects || !givesKey(create) && !givesKey(update);
    }

    private boolean givesKey(Data data) {
        return model.definition().foreignKeys().stream()
                .anyMatch(key -> data.assignments().stream()
                        .anyMatch(each -> key.fields().contains(each.field())));
    }

    private Answer upsertByChoice(Mutation.Upsert mutation) {
        UniqueWhere where = mutation.where();
        UpdateRow update = new UpdateRow(planning, model, mutation.update(), Place.root("update"));
        FindOrMake choice = new FindOrMake(planning, model, Place.root("where"), Condition.ALWAYS.equals(where.rest()));
        Outputs outputs = planning.outputs(1);
        choice.update(update, Where.of(where.condition()), where, one(missing(where, "upsert")), outputs);
        StatementDraft made = choice.plan(
                        new RowData(mutation.create(), Map.of(), Place.root("create")),
                        where.fields(),
                        FindOrMake.values(where),
                        List.of(),
                        outputs,
                        row -> {})
                .made();
        boolean nested = !mutation.create().nested().isEmpty()
                || !mutation.update().nested().isEmpty();
        return answer(List.of(update.statement(), made), mutation.selection(), nested || follows(update.changes()));
    }

    @Override
    public Answer delete(Mutation.Delete mutation) {
        UniqueWhere where = mutation.where();
        StatementDraft statement = planning.add(
                new StatementDraft("where", Deletion.of(planning, model, Where.of(where.condition()), null))
                        .giving(planning.outputs(1))
                        .checked(one(missing(where, "delete"))));
        if (planning.filtering().deletion(model) != null) {
            return answer(List.of(statement), mutation.selection(), false);
        }
        List<ScalarField> fields = scalarsOnly(mutation.selection());
        if (fields == null) {
            return Answer.READ_BEFORE;
        }
        statement.answering(fields);
        return Answer.ROWS;
    }

    @Override
    public Answer deleteMany(Mutation.DeleteMany mutation) {
        requireLimit(mutation.limit());
        planning.add(
                new StatementDraft("where", Deletion.of(planning, model, Where.of(mutation.where()), mutation.limit()))
                        .answering(null));
        return Answer.COUNT;
    }

    private void requireLimit(@Nullable Integer limit) {
        if (limit != null && limit < 0) {
            throw Refusals.limit(model);
        }
    }

    private static Check one(Failure failure) {
        return new Check(1, failure, false);
    }

    /** What is reported when the row is not there: with a version in the condition somebody else changed it. */
    private Failure missing(UniqueWhere where, String operation) {
        Place place = Place.root("where");
        return model.scalars().stream()
                .filter(field -> field.version() && mentions(where.rest(), field.name()))
                .findFirst()
                .map(version -> Refusals.versionChanged(model, version, place))
                .orElseGet(() -> Refusals.notFound(model, operation, place));
    }

    private static boolean mentions(Condition condition, String field) {
        return condition instanceof Condition.Compare compare
                ? compare.field().equals(field)
                : condition instanceof Condition.And and
                        && and.members().stream().anyMatch(member -> mentions(member, field));
    }

    /** Whether steps may have changed the call's own row after it was written. */
    private boolean changedSince(int step) {
        List<Draft> steps = planning.steps();
        if (step == steps.size()) {
            return false;
        }
        Table table = Table.of(model);
        return steps.subList(step, steps.size()).stream()
                .anyMatch(draft -> draft.touches(table.name())
                        || model.definition().foreignKeys().stream().anyMatch(draft::follows));
    }

    /** Whether a row that points to itself follows its own change, after the statement has returned it. */
    private boolean follows(List<Change> changes) {
        return model.definition().foreignKeys().stream()
                .filter(key -> key.target().equals(model.name()))
                .anyMatch(key -> changes.stream()
                        .anyMatch(change ->
                                key.references().contains(change.field().name())));
    }

    private @Nullable List<ScalarField> scalarsOnly(Selection selection) {
        List<ScalarField> fields = Selected.of(model, selection);
        return selection.includes().isEmpty() && selection.counts().isEmpty() && !fields.isEmpty() ? fields : null;
    }

    private Answer answer(List<StatementDraft> statements, @Nullable Selection selection, boolean changed) {
        if (selection == null) {
            statements.forEach(statement -> statement.answering(null));
            return Answer.COUNT;
        }
        List<ScalarField> fields = changed ? null : scalarsOnly(selection);
        List<ScalarField> answered = fields == null ? model.scalars(model.id().fields()) : fields;
        statements.forEach(statement -> statement.answering(answered));
        return fields == null ? Answer.READ_AFTER : Answer.ROWS;
    }
}
