package dev.iolite.dynamic;

import dev.iolite.query.Condition;
import dev.iolite.query.Data;
import dev.iolite.query.NestedOperation;
import dev.iolite.query.NestedWrite;
import dev.iolite.query.UniqueWhere;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the operations on related rows in {@code data}, in the order in which they are written. */
final class NestedReader {

    private final Schema schema;
    private final DataReader data;
    private final WhereReader conditions;
    private final UniqueReader uniques;

    NestedReader(Schema schema, DataReader data, WhereReader conditions, UniqueReader uniques) {
        this.schema = schema;
        this.data = data;
        this.conditions = conditions;
        this.uniques = uniques;
    }

    /** The operations of a new row on the rows of a relation. */
    List<NestedWrite> create(RelationField relation, Argument argument) {
        return read(relation, argument, creating(relation));
    }

    /** The operations of a changed row on the rows of a relation. */
    List<NestedWrite> update(RelationField relation, Argument argument) {
        List<String> known = creating(relation);
        if (relation.many()) {
            known.addAll(List.of("set", "disconnect", "delete", "update", "upsert", "updateMany", "deleteMany"));
        } else {
            known.addAll(List.of("update", "upsert"));
            if (relation.nullable()) {
                known.addAll(List.of("disconnect", "delete"));
            }
        }
        return read(relation, argument, known);
    }

    private static List<String> creating(RelationField relation) {
        List<String> known = new ArrayList<>(List.of("create", "connect", "connectOrCreate"));
        if (relation.many() && relation.link() instanceof Link.OwnedByChild) {
            known.add("createMany");
        }
        return known;
    }

    private List<NestedWrite> read(RelationField relation, Argument argument, List<String> known) {
        Model target = schema.target(relation);
        Arguments operations = Names.of(target, argument).object().only(known);
        List<NestedWrite> writes = new ArrayList<>();
        for (Argument operation : operations.all()) {
            NestedOperation read = relation.many() || creating(relation).contains(operation.name())
                    ? many(relation, target, operation)
                    : one(relation, target, operation);
            if (read != null) {
                writes.add(new NestedWrite(relation.name(), read));
            }
        }
        return writes;
    }

    private @Nullable NestedOperation many(RelationField relation, Model target, Argument operation) {
        Writable row = Writable.through(target, relation);
        if (operation.isList()
                && operation.items().isEmpty()
                && !operation.name().equals("set")) {
            return null;
        }
        if (operation.isList() && !relation.many()) {
            throw operation.mismatch("one object");
        }
        return switch (operation.name()) {
            case "create" ->
                new NestedOperation.Create(
                        each(operation, item -> new NestedOperation.NewRow(data.create(row, item), null)));
            case "createMany" -> createMany(row, operation.object());
            case "connect" -> new NestedOperation.Connect(targets(target, operation));
            case "connectOrCreate" ->
                new NestedOperation.ConnectOrCreate(each(operation, item -> choice(target, row, item)));
            case "set" -> new NestedOperation.Replace(targets(target, operation));
            case "disconnect" -> new NestedOperation.Disconnect(each(operation, item -> uniques.read(target, item)));
            case "delete" -> new NestedOperation.Delete(each(operation, item -> uniques.read(target, item)));
            case "update" -> new NestedOperation.Update(each(operation, item -> changed(target, row, item)));
            case "upsert" -> new NestedOperation.Upsert(each(operation, item -> put(target, row, item)));
            case "updateMany" ->
                new NestedOperation.UpdateMany(each(operation, item -> changedMany(target, row, item)));
            default -> new NestedOperation.DeleteMany(each(operation, item -> conditions.read(target, item)));
        };
    }

    private static <T> List<T> each(Argument operation, Function<Argument, T> reader) {
        return operation.items().stream().map(reader).toList();
    }

    private List<NestedOperation.Target> targets(Model target, Argument operation) {
        return each(operation, item -> new NestedOperation.Target(uniques.read(target, item), null));
    }

    private NestedOperation createMany(Writable row, Arguments given) {
        given.only("data", "skipDuplicates");
        Argument skip = given.find("skipDuplicates");
        return new NestedOperation.CreateMany(data.createMany(row, given.get("data")), skip != null && skip.flag());
    }

    private NestedOperation.Choice choice(Model target, Writable row, Argument item) {
        Arguments given = item.object().only("where", "create");
        return new NestedOperation.Choice(
                uniques.read(target, given.get("where")), data.create(row, given.get("create")), null);
    }

    private NestedOperation.Changed changed(Model target, Writable row, Argument item) {
        Arguments given = item.object().only("where", "data");
        return new NestedOperation.Changed(
                uniques.read(target, given.get("where")), data.update(row, given.get("data")));
    }

    private NestedOperation.Put put(Model target, Writable row, Argument item) {
        Arguments given = item.object().only("where", "create", "update");
        UniqueWhere where = uniques.read(target, given.get("where"));
        Data create = data.create(row, given.get("create"));
        return new NestedOperation.Put(where, create, data.update(row, given.get("update")));
    }

    private NestedOperation.ChangedMany changedMany(Model target, Writable row, Argument item) {
        Arguments given = item.object().only("where", "data");
        Condition where = conditions.read(target, given.get("where"));
        return new NestedOperation.ChangedMany(where, data.updateMany(row, given.get("data")));
    }

    /** The operations on the row at the end of a to-one relation, which needs no key. */
    private @Nullable NestedOperation one(RelationField relation, Model target, Argument operation) {
        Writable row = Writable.through(target, relation);
        return switch (operation.name()) {
            case "disconnect" -> {
                UniqueWhere placed = placed(target, operation);
                yield placed == null ? null : new NestedOperation.Disconnect(List.of(placed));
            }
            case "delete" -> {
                UniqueWhere placed = placed(target, operation);
                yield placed == null ? null : new NestedOperation.Delete(List.of(placed));
            }
            case "update" -> new NestedOperation.Update(List.of(changedOne(target, row, operation)));
            default -> new NestedOperation.Upsert(List.of(putOne(target, row, operation)));
        };
    }

    /** {@code true}, or filters that the row must meet besides; null for {@code false}. */
    private @Nullable UniqueWhere placed(Model target, Argument operation) {
        if (operation.required() instanceof Boolean wanted) {
            return wanted ? uniques.placed(target, null) : null;
        }
        return uniques.placed(target, operation);
    }

    /** The data alone, or with filters: {@code {where: {...}, data: {...}}}. */
    private NestedOperation.Changed changedOne(Model target, Writable row, Argument operation) {
        Arguments given = operation.object();
        Argument wrapped = given.find("data");
        if (wrapped == null || !wrapped.isObject() || !Set.of("where", "data").containsAll(given.names())) {
            return new NestedOperation.Changed(uniques.placed(target, null), data.update(row, operation));
        }
        return new NestedOperation.Changed(uniques.placed(target, given.find("where")), data.update(row, wrapped));
    }

    private NestedOperation.Put putOne(Model target, Writable row, Argument operation) {
        Arguments given = operation.object().only("where", "create", "update");
        UniqueWhere where = uniques.placed(target, given.find("where"));
        Data create = data.create(row, given.get("create"));
        return new NestedOperation.Put(where, create, data.update(row, given.get("update")));
    }
}
