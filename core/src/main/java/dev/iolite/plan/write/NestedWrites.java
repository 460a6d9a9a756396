package dev.iolite.plan.write;

import dev.iolite.query.Condition;
import dev.iolite.query.NestedOperation;
import dev.iolite.query.NestedWrite;
import dev.iolite.query.UniqueWhere;
import dev.iolite.schema.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives each nested operation to its class. */
final class NestedWrites {

    private final Planning planning;
    private final Model model;
    private final Place place;

    /**
     * The nested writes of a row.
     *
     * @param model the row's model
     * @param place where its data stands in the call
     */
    NestedWrites(Planning planning, Model model, Place place) {
        this.planning = planning;
        this.model = model;
        this.place = place;
    }

    /** Whether an operation gives the row's own key its value, so that it comes before the row. */
    boolean runsBefore(NestedWrite write) {
        Place at = place.inner(write.relation());
        return Tie.of(planning, model, write.relation(), at).keyInParent()
                && write.operation().accept(new GivesKey());
    }

    void run(Parent parent, NestedWrite write) {
        Place at = place.inner(write.relation());
        Tie tie = Tie.of(planning, model, write.relation(), at);
        write.operation().accept(new Run(tie, parent, at));
    }

    private static final class GivesKey implements NestedOperation.Visitor<Boolean> {

        @Override
        public Boolean create(NestedOperation.Create operation) {
            return true;
        }

        @Override
        public Boolean createMany(NestedOperation.CreateMany operation) {
            return true;
        }

        @Override
        public Boolean connect(NestedOperation.Connect operation) {
            return true;
        }

        @Override
        public Boolean connectOrCreate(NestedOperation.ConnectOrCreate operation) {
            return true;
        }

        @Override
        public Boolean replace(NestedOperation.Replace operation) {
            return true;
        }

        @Override
        public Boolean disconnect(NestedOperation.Disconnect operation) {
            List<UniqueWhere> targets = operation.targets();
            return targets.stream().allMatch(target -> Condition.ALWAYS.equals(target.condition()));
        }

        @Override
        public Boolean update(NestedOperation.Update operation) {
            return false;
        }

        @Override
        public Boolean upsert(NestedOperation.Upsert operation) {
            return false;
        }

        @Override
        public Boolean delete(NestedOperation.Delete operation) {
            return false;
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

    /** Runs one operation. */
    private final class Run implements NestedOperation.Visitor<@Nullable Void> {

        private final Tie tie;
        private final Parent parent;
        private final Place at;

        Run(Tie tie, Parent parent, Place at) {
            this.tie = tie;
            this.parent = parent;
            this.at = at;
        }

        /** The place of an operation that needs related rows, which a new row does not have. */
        private Place existing(String operation) {
            Place here = at.inner(operation);
            if (parent.fresh()) {
                throw Refusals.notInCreate(model, tie.relation().name(), operation, here);
            }
            return here;
        }

        @Override
        public @Nullable Void create(NestedOperation.Create operation) {
            new NestedCreate(planning, tie).run(parent, operation, at.inner("create"));
            return null;
        }

        @Override
        public @Nullable Void createMany(NestedOperation.CreateMany operation) {
            new NestedCreateMany(planning, tie).run(parent, operation, at.inner("createMany"));
            return null;
        }

        @Override
        public @Nullable Void connect(NestedOperation.Connect operation) {
            new NestedConnect(tie).run(parent, operation, at.inner("connect"));
            return null;
        }

        @Override
        public @Nullable Void connectOrCreate(NestedOperation.ConnectOrCreate operation) {
            new NestedConnectOrCreate(planning, tie).run(parent, operation, at.inner("connectOrCreate"));
            return null;
        }

        @Override
        public @Nullable Void replace(NestedOperation.Replace operation) {
            new NestedReplace(tie).run(parent, operation, existing("set"));
            return null;
        }

        @Override
        public @Nullable Void disconnect(NestedOperation.Disconnect operation) {
            new NestedDisconnect(tie).run(parent, operation, existing("disconnect"));
            return null;
        }

        @Override
        public @Nullable Void update(NestedOperation.Update operation) {
            new NestedUpdate(planning, tie).run(parent, operation, existing("update"));
            return null;
        }

        @Override
        public @Nullable Void upsert(NestedOperation.Upsert operation) {
            new NestedUpsert(planning, tie).run(parent, operation, existing("upsert"));
            return null;
        }

        @Override
        public @Nullable Void delete(NestedOperation.Delete operation) {
            new NestedDelete(planning, tie).run(parent, operation, existing("delete"));
            return null;
        }

        @Override
        public @Nullable Void updateMany(NestedOperation.UpdateMany operation) {
            new NestedUpdateMany(planning, tie).run(parent, operation, existing("updateMany"));
            return null;
        }

        @Override
        public @Nullable Void deleteMany(NestedOperation.DeleteMany operation) {
            new NestedDeleteMany(planning, tie).run(parent, operation, existing("deleteMany"));
            return null;
        }
    }
}
