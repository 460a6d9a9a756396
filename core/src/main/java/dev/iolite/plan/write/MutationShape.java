package dev.iolite.plan.write;

import dev.iolite.query.Condition;
import dev.iolite.query.Data;
import dev.iolite.query.Mutation;
import dev.iolite.query.NestedOperation;
import dev.iolite.query.NestedWrite;
import dev.iolite.query.Selection;
import dev.iolite.query.Shape;
import dev.iolite.query.UniqueWhere;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a mutation apart from its values, for mutations whose plan does not depend on values.
 *
 * <p>A plan depends on values where rows are sorted or told apart by them: then there is no shape, and the mutation is
 * planned for itself. It must walk in the same order as {@link MutationTemplate}.
 */
final class MutationShape implements Mutation.Visitor<Boolean> {

    /** Longer lists would fill the cache with a plan for each length. */
    static final int MOST_ROWS = 25;

    private final Shape shape = new Shape();

    private MutationShape() {}

    /** The shape; null when the plan depends on values. */
    static @Nullable Shape of(Mutation mutation) {
        MutationShape walk = new MutationShape();
        walk.shape.token(mutation.getClass()).token(mutation.model());
        return mutation.accept(walk) ? walk.shape : null;
    }

    @Override
    public Boolean create(Mutation.Create mutation) {
        return data(mutation.data(), null) && selection(mutation.selection());
    }

    @Override
    public Boolean createMany(Mutation.CreateMany mutation) {
        return false;
    }

    @Override
    public Boolean update(Mutation.Update mutation) {
        return where(mutation.where()) && data(mutation.data(), null) && selection(mutation.selection());
    }

    @Override
    public Boolean updateMany(Mutation.UpdateMany mutation) {
        return false;
    }

    @Override
    public Boolean upsert(Mutation.Upsert mutation) {
        return where(mutation.where())
                && data(mutation.create(), mutation.where())
                && data(mutation.update(), null)
                && selection(mutation.selection());
    }

    @Override
    public Boolean delete(Mutation.Delete mutation) {
        return where(mutation.where()) && selection(mutation.selection());
    }

    @Override
    public Boolean deleteMany(Mutation.DeleteMany mutation) {
        return false;
    }

    private boolean selection(Selection selection) {
        selection.describe(shape);
        return true;
    }

    private boolean where(UniqueWhere where) {
        if (!Condition.ALWAYS.equals(where.rest())) {
            return false;
        }
        shape.tokens(where.fields());
        for (int i = 0; i < where.fields().size(); i++) {
            shape.argument(Targets.value(where.values().get(i)));
        }
        return true;
    }

    /** Values that are the same as in the key by which the row is looked for are known to be so. */
    private boolean data(Data data, @Nullable UniqueWhere key) {
        shape.token(data.assignments().size());
        for (int i = 0; i < data.assignments().size(); i++) {
            Data.Assignment assignment = data.assignments().get(i);
            shape.token(assignment.field());
            if (!change(assignment, key)) {
                return false;
            }
        }
        shape.token(data.nested().size());
        for (NestedWrite write : data.nested()) {
            shape.token(write.relation()).token(write.operation().getClass());
            if (!write.operation().accept(new Nested())) {
                return false;
            }
        }
        return true;
    }

    private boolean change(Data.Assignment assignment, @Nullable UniqueWhere key) {
        if (assignment.change() instanceof Data.Change.Set set) {
            if (set.value() == null) {
                shape.token(null);
            } else if (same(assignment, key) >= 0) {
                shape.token(UniqueWhere.class);
            } else {
                shape.token(Data.Change.Set.class).argument(set.value());
            }
            return true;
        }
        if (assignment.change() instanceof Data.Change.Arithmetic arithmetic) {
            shape.token(arithmetic.operator()).argument(arithmetic.value());
            return true;
        }
        return false;
    }

    /** The place of the key's value that an assignment repeats; -1 when it repeats none. */
    static int same(Data.Assignment assignment, @Nullable UniqueWhere key) {
        if (key == null || !(assignment.change() instanceof Data.Change.Set set)) {
            return -1;
        }
        int place = key.fields().indexOf(assignment.field());
        return place >= 0 && FindOrMake.same(Targets.value(key.values().get(place)), set.value()) ? place : -1;
    }

    private final class Nested implements NestedOperation.Visitor<Boolean> {

        private boolean size(List<?> rows) {
            shape.token(rows.size());
            return rows.size() <= MOST_ROWS;
        }

        private boolean link(@Nullable Data link) {
            shape.token(link != null);
            return link == null || data(link, null);
        }

        /** Rows named twice count once, so a plan with them is not one for others. */
        private boolean wheres(List<UniqueWhere> wheres) {
            if (!size(wheres) || Targets.count(wheres) < wheres.size()) {
                return false;
            }
            for (UniqueWhere where : wheres) {
                if (!where(where)) {
                    return false;
                }
            }
            return true;
        }

        private boolean targets(List<NestedOperation.Target> targets) {
            if (!size(targets)) {
                return false;
            }
            for (NestedOperation.Target target : targets) {
                if (!link(target.link())) {
                    return false;
                }
            }
            return wheres(targets.stream().map(NestedOperation.Target::where).toList());
        }

        @Override
        public Boolean create(NestedOperation.Create operation) {
            if (!size(operation.rows())) {
                return false;
            }
            for (NestedOperation.NewRow row : operation.rows()) {
                if (!data(row.data(), null) || !link(row.link())) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Boolean createMany(NestedOperation.CreateMany operation) {
            return false;
        }

        @Override
        public Boolean connect(NestedOperation.Connect operation) {
            return targets(operation.targets());
        }

        @Override
        public Boolean replace(NestedOperation.Replace operation) {
            return targets(operation.targets());
        }

        @Override
        public Boolean connectOrCreate(NestedOperation.ConnectOrCreate operation) {
            if (operation.choices().size() != 1) {
                return false;
            }
            NestedOperation.Choice choice = operation.choices().get(0);
            return where(choice.where()) && data(choice.create(), choice.where()) && link(choice.link());
        }

        @Override
        public Boolean disconnect(NestedOperation.Disconnect operation) {
            return wheres(operation.targets());
        }

        @Override
        public Boolean delete(NestedOperation.Delete operation) {
            return wheres(operation.targets());
        }

        @Override
        public Boolean update(NestedOperation.Update operation) {
            if (operation.rows().size() != 1) {
                return false;
            }
            NestedOperation.Changed row = operation.rows().get(0);
            return where(row.where()) && data(row.data(), null);
        }

        @Override
        public Boolean upsert(NestedOperation.Upsert operation) {
            if (operation.rows().size() != 1) {
                return false;
            }
            NestedOperation.Put row = operation.rows().get(0);
            return where(row.where()) && data(row.create(), row.where()) && data(row.update(), null);
        }

        @Override
        public Boolean updateMany(NestedOperation.UpdateMany operation) {
            return false;
        }

        @Override
        public Boolean deleteMany(NestedOperation.DeleteMany operation) {
            return false;
        }
    }
}
