package dev.iolite.plan.write;

import dev.iolite.query.Condition;
import dev.iolite.query.NestedOperation;
import dev.iolite.query.NestedWrite;
import dev.iolite.query.UniqueWhere;
import dev.iolite.schema.Model;
import java.util.List;

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
        write.operation().accept(new Steps(tie, parent, at)).run();
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

    /** The work of each operation. */
    private final class Steps implements NestedOperation.Visitor<Runnable> {

        private final Tie tie;
        private final Parent parent;
        private final Place at;

        Steps(Tie tie, Parent parent, Place at) {
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
        public Runnable create(NestedOperation.Create operation) {
            return () -> new NestedCreate(planning, tie).run(parent, operation, at.inner("create"));
        }

        @Override
        public Runnable createMany(NestedOperation.CreateMany operation) {
            return () -> new NestedCreateMany(planning, tie).run(parent, operation, at.inner("createMany"));
        }

        @Override
        public Runnable connect(NestedOperation.Connect operation) {
            return () -> new NestedConnect(tie).run(parent, operation, at.inner("connect"));
        }

        @Override
        public Runnable connectOrCreate(NestedOperation.ConnectOrCreate operation) {
            return () -> new NestedConnectOrCreate(planning, tie).run(parent, operation, at.inner("connectOrCreate"));
        }

        @Override
        public Runnable replace(NestedOperation.Replace operation) {
            return () -> new NestedReplace(tie).run(parent, operation, existing("set"));
        }

        @Override
        public Runnable disconnect(NestedOperation.Disconnect operation) {
            return () -> new NestedDisconnect(tie).run(parent, operation, existing("disconnect"));
        }

        @Override
        public Runnable update(NestedOperation.Update operation) {
            return () -> new NestedUpdate(planning, tie).run(parent, operation, existing("update"));
        }

        @Override
        public Runnable upsert(NestedOperation.Upsert operation) {
            return () -> new NestedUpsert(planning, tie).run(parent, operation, existing("upsert"));
        }

        @Override
        public Runnable delete(NestedOperation.Delete operation) {
            return () -> new NestedDelete(planning, tie).run(parent, operation, existing("delete"));
        }

        @Override
        public Runnable updateMany(NestedOperation.UpdateMany operation) {
            return () -> new NestedUpdateMany(planning, tie).run(parent, operation, existing("updateMany"));
        }

        @Override
        public Runnable deleteMany(NestedOperation.DeleteMany operation) {
            return () -> new NestedDeleteMany(planning, tie).run(parent, operation, existing("deleteMany"));
        }
    }
}
