package dev.iolite.client;

import dev.iolite.error.CallTree;
import dev.iolite.query.NestedOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The operations of nested writes, one tree for each row, named as paths in failures name them. */
final class NestedTree implements NestedOperation.Visitor<List<CallTree>> {

    private static <T> List<CallTree> each(String name, List<T> rows, Function<T, List<CallTree>> content) {
        List<CallTree> trees = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            trees.add(CallTree.of(name + "[" + i + "]", content.apply(rows.get(i))));
        }
        return trees;
    }

    @Override
    public List<CallTree> create(NestedOperation.Create operation) {
        return each(
                "create",
                operation.rows(),
                row -> QueryTree.data("", row.data()).children());
    }

    @Override
    public List<CallTree> createMany(NestedOperation.CreateMany operation) {
        return each(
                "createMany", operation.rows(), row -> QueryTree.data("", row).children());
    }

    @Override
    public List<CallTree> connect(NestedOperation.Connect operation) {
        return each(
                "connect",
                operation.targets(),
                target -> ConditionTree.of(target.where().condition()));
    }

    @Override
    public List<CallTree> connectOrCreate(NestedOperation.ConnectOrCreate operation) {
        return each(
                "connectOrCreate",
                operation.choices(),
                choice -> List.of(
                        CallTree.of("where", ConditionTree.of(choice.where().condition())),
                        QueryTree.data("create", choice.create())));
    }

    @Override
    public List<CallTree> replace(NestedOperation.Replace operation) {
        return each(
                "set",
                operation.targets(),
                target -> ConditionTree.of(target.where().condition()));
    }

    @Override
    public List<CallTree> disconnect(NestedOperation.Disconnect operation) {
        return each("disconnect", operation.targets(), target -> ConditionTree.of(target.condition()));
    }

    @Override
    public List<CallTree> update(NestedOperation.Update operation) {
        return each(
                "update",
                operation.rows(),
                row -> List.of(
                        CallTree.of("where", ConditionTree.of(row.where().condition())),
                        QueryTree.data("data", row.data())));
    }

    @Override
    public List<CallTree> upsert(NestedOperation.Upsert operation) {
        return each(
                "upsert",
                operation.rows(),
                row -> List.of(
                        CallTree.of("where", ConditionTree.of(row.where().condition())),
                        QueryTree.data("create", row.create()),
                        QueryTree.data("update", row.update())));
    }

    @Override
    public List<CallTree> delete(NestedOperation.Delete operation) {
        return each("delete", operation.targets(), target -> ConditionTree.of(target.condition()));
    }

    @Override
    public List<CallTree> updateMany(NestedOperation.UpdateMany operation) {
        return each("updateMany", operation.changes(), change -> {
            List<CallTree> trees = new ArrayList<>(QueryTree.where(change.where()));
            trees.add(QueryTree.data("data", change.data()));
            return trees;
        });
    }

    @Override
    public List<CallTree> deleteMany(NestedOperation.DeleteMany operation) {
        return each("deleteMany", operation.conditions(), ConditionTree::of);
    }
}
