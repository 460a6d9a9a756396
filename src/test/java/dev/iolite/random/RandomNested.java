package dev.iolite.random;

import dev.iolite.schema.Key;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes operations on related rows. */
final class RandomNested {

    private final Store store;
    private final RandomSource random;
    private final RandomKeys keys;
    private final RandomData data;
    private final RandomConditions conditions;

    RandomNested(Store store, RandomSource random, RandomKeys keys, RandomData data) {
        this.store = store;
        this.random = random;
        this.keys = keys;
        this.data = data;
        this.conditions = new RandomConditions(store, random, keys);
    }

    RandomConditions conditions() {
        return conditions;
    }

    /** The row that a row points to: made or found. */
    Map<String, @Nullable Object> pointing(Model model, RelationField relation, int depth) {
        Model target = store.schema().target(relation);
        Set<String> closed = RandomData.closed(target, relation);
        String operation = store.rows(target.name()).isEmpty() && random.percent(95)
                ? "create"
                : random.of("create", "connect", "connect", "connectOrCreate");
        return one(
                operation,
                switch (operation) {
                    case "create" -> data.create(target, closed, depth);
                    case "connect" -> where(target, store.rows(target.name()));
                    default -> choice(target, closed, depth);
                });
    }

    /** The operations of a new row on rows that point to it. */
    Map<String, @Nullable Object> creating(RelationField relation, int depth) {
        List<String> known = new ArrayList<>(List.of("create", "connect", "connectOrCreate"));
        if (relation.many() && relation.link() instanceof Link.OwnedByChild) {
            known.add("createMany");
        }
        return operations(relation, known, List.of(), depth);
    }

    /** The operations of a changed row. */
    Map<String, @Nullable Object> changing(
            Model model, RelationField relation, @Nullable Map<String, @Nullable Object> row, int depth) {
        List<Map<String, @Nullable Object>> tied = row == null ? List.of() : store.related(row, relation);
        List<String> known = new ArrayList<>(List.of("create", "connect", "connectOrCreate", "update", "upsert"));
        if (relation.many()) {
            known.addAll(List.of("set", "disconnect", "delete", "updateMany", "deleteMany"));
            if (relation.link() instanceof Link.OwnedByChild) {
                known.add("createMany");
            }
        } else if (relation.nullable()) {
            known.addAll(List.of("disconnect", "delete"));
        }
        if (relation.link() instanceof Link.OwnedByParent && random.percent(40)) {
            return pointing(model, relation, depth);
        }
        return operations(relation, known, tied, depth);
    }

    private Map<String, @Nullable Object> operations(
            RelationField relation, List<String> known, List<Map<String, @Nullable Object>> tied, int depth) {
        Map<String, @Nullable Object> operations = new LinkedHashMap<>();
        int size = relation.many() && random.percent(30) ? 2 : 1;
        for (String operation : random.some(known, size)) {
            if (rarely(relation, operation)) {
                continue;
            }
            operations.put(
                    operation,
                    relation.many() ? many(relation, operation, tied, depth) : toOne(relation, operation, tied, depth));
        }
        return operations;
    }

    /** What is refused as it stands needs no more than a few trials. */
    private boolean rarely(RelationField relation, String operation) {
        return (operation.equals("set") || operation.equals("disconnect"))
                && relation.link() instanceof Link.OwnedByChild owned
                && !Ties.nullable(store.schema().target(relation), owned.keys())
                && random.percent(90);
    }

    private static Map<String, @Nullable Object> one(String name, @Nullable Object value) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put(name, value);
        return one;
    }

    /** A key of one of some rows, now and then of none of them. */
    private Map<String, @Nullable Object> where(Model target, List<Map<String, @Nullable Object>> rows) {
        Map<String, @Nullable Object> where =
                rows.isEmpty() || random.percent(4) ? keys.missing(target) : keys.where(target, random.of(rows));
        if (random.percent(7)) {
            conditions.beside(target, where);
        }
        return where;
    }

    private Map<String, @Nullable Object> choice(Model target, Set<String> closed, int depth) {
        Map<String, @Nullable Object> choice = new LinkedHashMap<>();
        Map<String, @Nullable Object> create = data.create(target, closed, depth);
        boolean there = random.percent(45) && !store.rows(target.name()).isEmpty();
        Map<String, @Nullable Object> where =
                there ? where(target, store.rows(target.name())) : whereOf(target, create);
        choice.put("where", where);
        choice.put("create", create);
        return choice;
    }

    /** The key that a new row will have, where its data tell. */
    Map<String, @Nullable Object> whereOf(Model target, Map<String, @Nullable Object> create) {
        List<Key> told = target.keys().stream()
                .filter(key -> key.fields().stream().allMatch(field -> create.get(field) != null))
                .toList();
        return told.isEmpty() ? keys.missing(target) : RandomKeys.where(random.of(told), create);
    }

    private Object many(RelationField relation, String operation, List<Map<String, @Nullable Object>> tied, int depth) {
        Model target = store.schema().target(relation);
        Set<String> closed = RandomData.closed(target, relation);
        List<Map<String, @Nullable Object>> all = store.rows(target.name());
        return switch (operation) {
            case "create" -> {
                boolean given = data.givesMade();
                yield list(() -> data.create(target, closed, depth, given));
            }
            case "createMany" -> createMany(target, closed);
            case "connect" -> rows(target, all, where -> where);
            case "set" -> random.percent(20) ? List.of() : rows(target, all, where -> where);
            case "connectOrCreate" -> distinct(list(() -> choice(target, closed, depth)));
            case "disconnect", "delete" -> rows(target, random.percent(90) ? tied : all, where -> where);
            case "update" -> update(target, closed, random.percent(92) ? tied : all, depth);
            case "upsert" -> distinct(list(() -> put(target, closed, random.percent(80) ? tied : all, depth)));
            case "updateMany" ->
                list(() -> {
                    Map<String, @Nullable Object> item = one("where", conditions.make(target, 1));
                    item.put("data", data.updateMany(target, closed));
                    return item;
                });
            default -> list(() -> conditions.make(target, 1));
        };
    }

    private List<Map<String, @Nullable Object>> list(java.util.function.Supplier<Map<String, @Nullable Object>> item) {
        List<Map<String, @Nullable Object>> list = new ArrayList<>();
        int size = random.percent(65) ? 1 : random.between(2, 3);
        for (int i = 0; i < size; i++) {
            list.add(item.get());
        }
        return list;
    }

    /** Without those whose key stands there already. */
    private static List<Map<String, @Nullable Object>> distinct(List<Map<String, @Nullable Object>> items) {
        List<Map<String, @Nullable Object>> distinct = new ArrayList<>();
        items.stream()
                .filter(item -> distinct.stream()
                        .noneMatch(other -> java.util.Objects.equals(other.get("where"), item.get("where"))))
                .forEach(distinct::add);
        return distinct;
    }

    /** Different rows by their keys, now and then one that is not there. */
    private Object rows(
            Model target,
            List<Map<String, @Nullable Object>> rows,
            Function<Map<String, @Nullable Object>, Object> item) {
        List<Object> items = new ArrayList<>();
        random.some(rows, random.percent(60) ? 1 : 3)
                .forEach(row -> items.add(item.apply(where(target, List.of(row)))));
        Map<String, @Nullable Object> missing = keys.missing(target);
        if (items.isEmpty() || random.percent(4) && !names(target, missing)) {
            items.add(item.apply(missing));
        }
        return items.size() == 1 && random.percent(30) ? items.get(0) : items;
    }

    private boolean names(Model target, Map<String, @Nullable Object> where) {
        Reads reads = new Reads(store);
        return store.rows(target.name()).stream().anyMatch(row -> reads.unique(target, row, where));
    }

    private Object update(Model target, Set<String> closed, List<Map<String, @Nullable Object>> rows, int depth) {
        List<Object> items = new ArrayList<>();
        random.some(rows, random.percent(70) ? 1 : 2).forEach(row -> {
            Map<String, @Nullable Object> item = one("where", where(target, List.of(row)));
            item.put("data", data.update(target, closed, row, depth));
            items.add(item);
        });
        if (items.isEmpty()) {
            Map<String, @Nullable Object> item = one("where", keys.missing(target));
            item.put("data", data.update(target, closed, null, depth));
            items.add(item);
        }
        return items;
    }

    private Map<String, @Nullable Object> put(
            Model target, Set<String> closed, List<Map<String, @Nullable Object>> rows, int depth) {
        Map<String, @Nullable Object> create = data.create(target, closed, depth);
        Map<String, @Nullable Object> row = rows.isEmpty() || random.percent(40) ? null : random.of(rows);
        Map<String, @Nullable Object> put =
                one("where", row == null ? whereOf(target, create) : where(target, List.of(row)));
        put.put("create", create);
        put.put("update", data.update(target, closed, row, depth));
        return put;
    }

    private Map<String, @Nullable Object> createMany(Model target, Set<String> closed) {
        boolean made = data.givesMade();
        Map<String, @Nullable Object> given = one("data", list(() -> data.scalars(target, closed, made)));
        if (random.percent(40)) {
            given.put("skipDuplicates", true);
        }
        return given;
    }

    private @Nullable Object toOne(
            RelationField relation, String operation, List<Map<String, @Nullable Object>> tied, int depth) {
        Model target = store.schema().target(relation);
        Set<String> closed = RandomData.closed(target, relation);
        Map<String, @Nullable Object> row = tied.isEmpty() ? null : tied.get(0);
        boolean filtered = random.percent(20);
        return switch (operation) {
            case "create" -> data.create(target, closed, depth);
            case "connect" -> where(target, store.rows(target.name()));
            case "connectOrCreate" -> choice(target, closed, depth);
            case "disconnect", "delete" -> filtered ? conditions.make(target, 1) : (Object) true;
            case "update" -> {
                Map<String, @Nullable Object> changes = data.update(target, closed, row, depth);
                if (!filtered) {
                    yield changes;
                }
                Map<String, @Nullable Object> item = one("where", conditions.make(target, 1));
                item.put("data", changes);
                yield item;
            }
            default -> {
                Map<String, @Nullable Object> item = one("create", data.create(target, closed, depth));
                item.put("update", data.update(target, closed, row, depth));
                // beside a child that is there but not meant there is no room for another
                if (filtered && relation.link() instanceof Link.OwnedByParent) {
                    item.put("where", conditions.make(target, 1));
                }
                yield item;
            }
        };
    }
}
