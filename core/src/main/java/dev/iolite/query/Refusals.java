package dev.iolite.query;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a whole call for parts that were refused. Calls that are planned by their shape need no such walk, since
 * describing the shape meets every part.
 */
public final class Refusals {

    private Refusals() {}

    /**
     * Refuses a read that has a refused part.
     *
     * @param read the read
     * @throws dev.iolite.error.InvalidInputException when a part was refused
     */
    public static void check(Read read) {
        read.describe(new Shape());
    }

    /**
     * Refuses a mutation that has a refused part.
     *
     * @param mutation the mutation
     * @throws dev.iolite.error.InvalidInputException when a part was refused
     */
    public static void check(Mutation mutation) {
        mutation.accept(new Roots());
    }

    private static boolean node(@Nullable Node node) {
        if (node != null && node != Condition.ALWAYS && node != Selection.DEFAULT) {
            node.describe(new Shape());
        }
        return true;
    }

    private static boolean data(@Nullable Data data) {
        if (data == null) {
            return true;
        }
        for (Data.Assignment assignment : data.assignments()) {
            if (assignment.change() instanceof Data.Change.Refused refused) {
                throw refused.refusal().exception();
            }
        }
        for (NestedWrite write : data.nested()) {
            write.operation().accept(new Nested());
        }
        return true;
    }

    private static <T> boolean each(List<T> members, Predicate<T> check) {
        boolean fine = true;
        for (T member : members) {
            fine &= check.test(member);
        }
        return fine;
    }

    private static final class Roots implements Mutation.Visitor<Boolean> {

        @Override
        public Boolean create(Mutation.Create mutation) {
            return data(mutation.data()) && node(mutation.selection());
        }

        @Override
        public Boolean createMany(Mutation.CreateMany mutation) {
            return each(mutation.rows(), Refusals::data) && node(mutation.selection());
        }

        @Override
        public Boolean update(Mutation.Update mutation) {
            return node(mutation.where()) && data(mutation.data()) && node(mutation.selection());
        }

        @Override
        public Boolean updateMany(Mutation.UpdateMany mutation) {
            return node(mutation.where()) && data(mutation.data()) && node(mutation.selection());
        }

        @Override
        public Boolean upsert(Mutation.Upsert mutation) {
            return node(mutation.where())
                    && data(mutation.create())
                    && data(mutation.update())
                    && node(mutation.selection());
        }

        @Override
        public Boolean delete(Mutation.Delete mutation) {
            return node(mutation.where()) && node(mutation.selection());
        }

        @Override
        public Boolean deleteMany(Mutation.DeleteMany mutation) {
            return node(mutation.where());
        }
    }

    private static final class Nested implements NestedOperation.Visitor<Boolean> {

        private static boolean target(NestedOperation.Target target) {
            return node(target.where()) && data(target.link());
        }

        @Override
        public Boolean create(NestedOperation.Create operation) {
            return each(operation.rows(), row -> data(row.data()) && data(row.link()));
        }

        @Override
        public Boolean createMany(NestedOperation.CreateMany operation) {
            return each(operation.rows(), Refusals::data);
        }

        @Override
        public Boolean connect(NestedOperation.Connect operation) {
            return each(operation.targets(), Nested::target);
        }

        @Override
        public Boolean connectOrCreate(NestedOperation.ConnectOrCreate operation) {
            return each(
                    operation.choices(),
                    choice -> node(choice.where()) && data(choice.create()) && data(choice.link()));
        }

        @Override
        public Boolean replace(NestedOperation.Replace operation) {
            return each(operation.targets(), Nested::target);
        }

        @Override
        public Boolean disconnect(NestedOperation.Disconnect operation) {
            return each(operation.targets(), Refusals::node);
        }

        @Override
        public Boolean update(NestedOperation.Update operation) {
            return each(operation.rows(), row -> node(row.where()) && data(row.data()));
        }

        @Override
        public Boolean upsert(NestedOperation.Upsert operation) {
            return each(operation.rows(), row -> node(row.where()) && data(row.create()) && data(row.update()));
        }

        @Override
        public Boolean delete(NestedOperation.Delete operation) {
            return each(operation.targets(), Refusals::node);
        }

        @Override
        public Boolean updateMany(NestedOperation.UpdateMany operation) {
            return each(operation.changes(), change -> node(change.where()) && data(change.data()));
        }

        @Override
        public Boolean deleteMany(NestedOperation.DeleteMany operation) {
            return each(operation.conditions(), Refusals::node);
        }
    }
}
