package dev.iolite.client;

import dev.iolite.dsl.CreateInput;
import dev.iolite.dsl.Key;
import dev.iolite.dsl.UniqueWhere;
import dev.iolite.dsl.UpdateInput;
import dev.iolite.dsl.Where;
import dev.iolite.dsl.WriteLimit;
import dev.iolite.error.CallTree;
import dev.iolite.error.InvalidInputException;
import dev.iolite.model.Instance;
import dev.iolite.query.Comparison;
import dev.iolite.query.Condition;
import dev.iolite.query.Data;
import dev.iolite.query.Mutation;
import dev.iolite.query.Operand;
import dev.iolite.query.Selection;
import java.util.List;

/** Builds mutations of one model and hands them to the engine. */
record RowWriter<M>(Iolite iolite, String model) {

    /** What a record gives a new row, after its own constraints were checked. */
    Data data(CreateInput<M> input) {
        check("create", input);
        return RecordRegistry.data(input);
    }

    /** What a record changes, after its own constraints were checked. */
    Data data(UpdateInput<M> input) {
        check("update", input);
        return RecordRegistry.data(input);
    }

    private void check(String call, Object input) {
        try {
            iolite.checks().checkRecord(model, input);
        } catch (InvalidInputException e) {
            CallTree record = CallTree.refused(input.getClass().getSimpleName(), "", e.failure());
            iolite.engine().explain(e, CallTree.of(model + "." + call, List.of(record)));
            throw e;
        }
    }

    M create(Data row, Selection selection) {
        return one(new Mutation.Create(model, row, selection));
    }

    M update(UniqueWhere<M> where, Data changes, Selection selection) {
        return one(new Mutation.Update(model, UniqueWhere.given(model, where), changes, selection));
    }

    M upsert(UniqueWhere<M> where, Data row, Data changes, Selection selection) {
        return one(new Mutation.Upsert(model, UniqueWhere.given(model, where), row, changes, selection));
    }

    M delete(UniqueWhere<M> where, Selection selection) {
        return one(new Mutation.Delete(model, UniqueWhere.given(model, where), selection));
    }

    long createMany(List<Data> rows, boolean skipDuplicates) {
        return rows.isEmpty() ? 0 : many(new Mutation.CreateMany(model, rows, skipDuplicates, null));
    }

    List<M> createManyAndReturn(List<Data> rows, boolean skipDuplicates, Selection selection) {
        Mutation.CreateMany mutation = new Mutation.CreateMany(model, rows, skipDuplicates, selection);
        if (rows.isEmpty()) {
            iolite.engine().check(mutation);
            return List.of();
        }
        return returned(mutation);
    }

    long updateMany(Where<M> where, Data changes, WriteLimit limit) {
        return many(new Mutation.UpdateMany(
                model, limit.narrowed(restricting(where, "updateAll")), changes, limit.rows(), null));
    }

    List<M> updateManyAndReturn(Where<M> where, Data changes, Selection selection) {
        return returned(new Mutation.UpdateMany(model, restricting(where, "updateAll"), changes, null, selection));
    }

    long updateAll(Data changes, WriteLimit limit) {
        return many(new Mutation.UpdateMany(model, limit.narrowed(Condition.ALWAYS), changes, limit.rows(), null));
    }

    long deleteMany(Where<M> where, WriteLimit limit) {
        return many(new Mutation.DeleteMany(model, limit.narrowed(restricting(where, "deleteAll")), limit.rows()));
    }

    long deleteAll() {
        return many(new Mutation.DeleteMany(model, Condition.ALWAYS, null));
    }

    /** The row of an instance, at the version that was read. */
    UniqueWhere<M> asRead(M instance) {
        Key<M> key = Key.of(instance);
        if (!(instance instanceof Instance row)) {
            return key; // the call with it is refused
        }
        return iolite.schema().model(model).scalars().stream()
                .filter(field -> field.version() && row.isLoaded(field.name()))
                .findFirst()
                .<UniqueWhere<M>>map(field -> key.and(Where.of(
                        model,
                        new Condition.Compare(
                                field.name(), Comparison.EQ, new Operand.Value(row.required(field.name())), false))))
                .orElse(key);
    }

    M deleteOne(dev.iolite.query.UniqueWhere where) {
        return one(new Mutation.Delete(model, where, Selection.DEFAULT));
    }

    M update(dev.iolite.query.UniqueWhere where, Data changes, Selection selection) {
        return one(new Mutation.Update(model, where, changes, selection));
    }

    long write(Mutation mutation) {
        return many(mutation);
    }

    private M one(Mutation mutation) {
        return iolite.engine().writeOne(mutation, iolite.readers());
    }

    private long many(Mutation mutation) {
        return iolite.engine().writeMany(mutation);
    }

    private List<M> returned(Mutation mutation) {
        return iolite.engine().writeManyAndReturn(mutation, iolite.readers());
    }

    Condition restricting(Where<M> where, String forAll) {
        return Where.restricting(model, where, forAll);
    }
}
