package dev.iolite.plan.write;

import static dev.iolite.plan.write.Library.connect;
import static dev.iolite.plan.write.Library.connectOrCreate;
import static dev.iolite.plan.write.Library.create;
import static dev.iolite.plan.write.Library.createMany;
import static dev.iolite.plan.write.Library.data;
import static dev.iolite.plan.write.Library.delete;
import static dev.iolite.plan.write.Library.deleteMany;
import static dev.iolite.plan.write.Library.disconnect;
import static dev.iolite.plan.write.Library.key;
import static dev.iolite.plan.write.Library.ne;
import static dev.iolite.plan.write.Library.replace;
import static dev.iolite.plan.write.Library.set;
import static dev.iolite.plan.write.Library.that;
import static dev.iolite.plan.write.Library.update;
import static dev.iolite.plan.write.Library.updateMany;
import static dev.iolite.plan.write.Library.upsert;

import dev.iolite.query.Data;
import dev.iolite.query.NestedOperation;
import dev.iolite.query.UniqueWhere;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every nested operation for every kind of link. */
public final class OperationMatrix {

    /** A relation with what its rows are made of. */
    public record Relation(String model, UniqueWhere parent, Data base, String name, UniqueWhere child, Data row) {

        /** The row with the relation where nothing nested gives it a key that it needs. */
        public Data whole() {
            if (!name.equals("editor")) {
                return base;
            }
            List<Data.Assignment> assignments = new ArrayList<>(base.assignments());
            assignments.add(set("editorId", 2));
            return new Data(assignments, List.of());
        }
    }

    private static final Data USER = data(set("email", "a@b.c"));
    private static final Data POST = data(set("title", "Hello"), set("editorId", 2));

    private OperationMatrix() {}

    /** Each kind of link by its name. */
    public static Map<String, Relation> relations() {
        Map<String, Relation> relations = new LinkedHashMap<>();
        Data post = data(set("title", "New"), set("editorId", 2));
        Data editedPost = data(set("title", "New"));
        relations.put("parent-optional", new Relation("Post", key("id", 1), POST, "writer", key("email", "x"), USER));
        relations.put(
                "parent-required",
                new Relation("Post", key("id", 1), data(set("title", "Hello")), "editor", key("email", "x"), USER));
        relations.put(
                "parent-one-to-one",
                new Relation("Profile", key("id", 1), data(set("bio", "x")), "user", key("id", 7), USER));
        relations.put("child-optional", new Relation("User", key("id", 1), USER, "posts", key("title", "New"), post));
        relations.put("child-required", new Relation("User", key("id", 1), USER, "edited", key("id", 7), editedPost));
        relations.put(
                "child-one-to-one-optional",
                new Relation("User", key("id", 1), USER, "profile", key("id", 7), data(set("bio", "x"))));
        relations.put(
                "child-one-to-one-required",
                new Relation("User", key("id", 1), USER, "passport", key("number", "n"), data(set("number", "made"))));
        relations.put(
                "table", new Relation("Post", key("id", 1), POST, "tags", key("name", "x"), data(set("name", "x"))));
        relations.put(
                "compound-child",
                new Relation(
                        "City",
                        key("country", "no", "name", "Oslo"),
                        data(set("country", "no"), set("name", "Oslo")),
                        "trips",
                        key("note", "n"),
                        data(set("note", "n"))));
        relations.put(
                "compound-table-self",
                new Relation(
                        "City",
                        key("country", "no", "name", "Oslo"),
                        data(set("country", "no"), set("name", "Oslo")),
                        "twins",
                        key("country", "se", "name", "Lund"),
                        data(set("country", "se"), set("name", "Lund"))));
        relations.put(
                "self-parent",
                new Relation(
                        "Person", key("id", 1), data(set("name", "a")), "boss", key("id", 7), data(set("name", "b"))));
        relations.put(
                "self-child",
                new Relation(
                        "Person", key("id", 1), data(set("name", "a")), "team", key("id", 7), data(set("name", "b"))));
        return relations;
    }

    /** Each operation on a relation by its name. */
    public static Map<String, NestedOperation> operations(Relation relation) {
        boolean many =
                Library.SCHEMA.model(relation.model()).relation(relation.name()).many();
        UniqueWhere child = relation.child();
        UniqueWhere target = many ? child : that();
        Data row = relation.row();
        Data[] rows = many ? new Data[] {row, another(row)} : new Data[] {row};
        Data change = data(row.assignments().get(0));
        Map<String, NestedOperation> operations = new LinkedHashMap<>();
        operations.put("create", create(rows));
        operations.put("createMany", createMany(false, rows));
        operations.put("createMany skipping duplicates", createMany(true, rows));
        operations.put("connect", connect(child));
        operations.put("connectOrCreate", connectOrCreate(child, row));
        operations.put("set", replace(child));
        operations.put("set nothing", replace());
        operations.put("disconnect", disconnect(target));
        operations.put("update", update(target, change));
        operations.put("upsert", upsert(target, row, change));
        operations.put("delete", delete(target));
        String field = row.assignments().get(0).field();
        operations.put("updateMany", updateMany(ne(field, "y"), change));
        operations.put("deleteMany", deleteMany(ne(field, "y")));
        return operations;
    }

    /** A row like another whose last text is different: the one that is unique, where any is. */
    private static Data another(Data row) {
        List<Data.Assignment> assignments = new ArrayList<>(row.assignments());
        for (int i = assignments.size() - 1; i >= 0; i--) {
            Data.Assignment last = assignments.get(i);
            if (last.change() instanceof Data.Change.Set given && given.value() instanceof String text) {
                assignments.set(i, set(last.field(), text + "2"));
                break;
            }
        }
        return new Data(assignments, row.nested());
    }
}
