package dev.iolite.plan.write;

import dev.iolite.plan.Input;
import dev.iolite.query.Condition;
import dev.iolite.query.Data;
import dev.iolite.query.Mutation;
import dev.iolite.query.NestedOperation;
import dev.iolite.query.NestedWrite;
import dev.iolite.query.Operand;
import dev.iolite.query.UniqueWhere;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mutation with each value replaced by its number, which stands for all mutations of its shape.
 *
 * <p>It must walk in the same order as {@link MutationShape}, which has accepted the mutation before.
 */
final class MutationTemplate implements Mutation.Visitor<Mutation> {

    private int next;

    private MutationTemplate() {}

    static Mutation of(Mutation mutation) {
        return mutation.accept(new MutationTemplate());
    }

    private static IllegalStateException shapeless(Object part) {
        return new IllegalStateException("It has no shape: " + part.getClass());
    }

    @Override
    public Mutation create(Mutation.Create mutation) {
        return new Mutation.Create(mutation.model(), data(mutation.data(), null, 0), mutation.selection());
    }

    @Override
    public Mutation createMany(Mutation.CreateMany mutation) {
        throw shapeless(mutation);
    }

    @Override
    public Mutation update(Mutation.Update mutation) {
        UniqueWhere where = where(mutation.where());
        return new Mutation.Update(mutation.model(), where, data(mutation.data(), null, 0), mutation.selection());
    }

    @Override
    public Mutation updateMany(Mutation.UpdateMany mutation) {
        throw shapeless(mutation);
    }

    @Override
    public Mutation upsert(Mutation.Upsert mutation) {
        int key = next;
        UniqueWhere where = where(mutation.where());
        Data create = data(mutation.create(), mutation.where(), key);
        return new Mutation.Upsert(
                mutation.model(), where, create, data(mutation.update(), null, 0), mutation.selection());
    }

    @Override
    public Mutation delete(Mutation.Delete mutation) {
        return new Mutation.Delete(mutation.model(), where(mutation.where()), mutation.selection());
    }

    @Override
    public Mutation deleteMany(Mutation.DeleteMany mutation) {
        throw shapeless(mutation);
    }

    private Input value() {
        return new Input.Given(next++);
    }

    private UniqueWhere where(UniqueWhere where) {
        List<Operand> values = new ArrayList<>();
        for (int i = 0; i < where.fields().size(); i++) {
            values.add(new Operand.Value(value()));
        }
        return new UniqueWhere(where.fields(), values, Condition.ALWAYS);
    }

    /**
     * The data of a row.
     *
     * @param key the key by which the row is looked for, with its values; null for none
     * @param first the number of the key's first value
     */
    private Data data(Data data, @Nullable UniqueWhere key, int first) {
        List<Data.Assignment> assignments = new ArrayList<>();
        for (Data.Assignment assignment : data.assignments()) {
            assignments.add(new Data.Assignment(assignment.field(), change(assignment, key, first)));
        }
        List<NestedWrite> nested = new ArrayList<>();
        for (NestedWrite write : data.nested()) {
            nested.add(new NestedWrite(write.relation(), write.operation().accept(new Nested())));
        }
        return new Data(assignments, nested);
    }

    private Data.Change change(Data.Assignment assignment, @Nullable UniqueWhere key, int first) {
        if (assignment.change() instanceof Data.Change.Set set) {
            int same = MutationShape.same(assignment, key);
            return set.value() == null ? set : new Data.Change.Set(same >= 0 ? new Input.Given(first + same) : value());
        }
        if (assignment.change() instanceof Data.Change.Arithmetic arithmetic) {
            return new Data.Change.Arithmetic(arithmetic.operator(), value());
        }
        throw shapeless(assignment.change());
    }

    private final class Nested implements NestedOperation.Visitor<NestedOperation> {

        private @Nullable Data link(@Nullable Data link) {
            return link == null ? null : data(link, null, 0);
        }

        private List<NestedOperation.Target> targets(List<NestedOperation.Target> targets) {
            List<@Nullable Data> links = new ArrayList<>();
            targets.forEach(target -> links.add(link(target.link())));
            List<NestedOperation.Target> all = new ArrayList<>();
            for (int i = 0; i < targets.size(); i++) {
                all.add(new NestedOperation.Target(where(targets.get(i).where()), links.get(i)));
            }
            return all;
        }

        private List<UniqueWhere> wheres(List<UniqueWhere> wheres) {
            List<UniqueWhere> all = new ArrayList<>();
            wheres.forEach(each -> all.add(where(each)));
            return all;
        }

        @Override
        public NestedOperation create(NestedOperation.Create operation) {
            List<NestedOperation.NewRow> rows = new ArrayList<>();
            for (NestedOperation.NewRow row : operation.rows()) {
                rows.add(new NestedOperation.NewRow(data(row.data(), null, 0), link(row.link())));
            }
            return new NestedOperation.Create(rows);
        }

        @Override
        public NestedOperation createMany(NestedOperation.CreateMany operation) {
            throw shapeless(operation);
        }

        @Override
        public NestedOperation connect(NestedOperation.Connect operation) {
            return new NestedOperation.Connect(targets(operation.targets()));
        }

        @Override
        public NestedOperation replace(NestedOperation.Replace operation) {
            return new NestedOperation.Replace(targets(operation.targets()));
        }

        @Override
        public NestedOperation connectOrCreate(NestedOperation.ConnectOrCreate operation) {
            NestedOperation.Choice choice = operation.choices().get(0);
            int key = next;
            UniqueWhere where = where(choice.where());
            Data create = data(choice.create(), choice.where(), key);
            return new NestedOperation.ConnectOrCreate(
                    List.of(new NestedOperation.Choice(where, create, link(choice.link()))));
        }

        @Override
        public NestedOperation disconnect(NestedOperation.Disconnect operation) {
            return new NestedOperation.Disconnect(wheres(operation.targets()));
        }

        @Override
        public NestedOperation delete(NestedOperation.Delete operation) {
            return new NestedOperation.Delete(wheres(operation.targets()));
        }

        @Override
        public NestedOperation update(NestedOperation.Update operation) {
            NestedOperation.Changed row = operation.rows().get(0);
            UniqueWhere where = where(row.where());
            return new NestedOperation.Update(List.of(new NestedOperation.Changed(where, data(row.data(), null, 0))));
        }

        @Override
        public NestedOperation upsert(NestedOperation.Upsert operation) {
            NestedOperation.Put row = operation.rows().get(0);
            int key = next;
            UniqueWhere where = where(row.where());
            Data create = data(row.create(), row.where(), key);
            return new NestedOperation.Upsert(
                    List.of(new NestedOperation.Put(where, create, data(row.update(), null, 0))));
        }

        @Override
        public NestedOperation updateMany(NestedOperation.UpdateMany operation) {
            throw shapeless(operation);
        }

        @Override
        public NestedOperation deleteMany(NestedOperation.DeleteMany operation) {
            throw shapeless(operation);
        }
    }
}
