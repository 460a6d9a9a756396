package dev.iolite.random;

import dev.iolite.schema.Field;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes reads of every kind. */
final class RandomCalls {

    private final Store store;
    private final RandomSource random;
    private final RandomWhere where;
    private final List<Model> models;

    RandomCalls(Store store, RandomSource random) {
        this.store = store;
        this.random = random;
        this.where = new RandomWhere(store, random);
        this.models = List.copyOf(store.schema().models());
    }

    Call make() {
        Model model = random.of(models);
        String operation = random.of(
                "findMany",
                "findMany",
                "findMany",
                "findMany",
                "findFirst",
                "findUnique",
                "count",
                "exists",
                "aggregate",
                "groupBy");
        return new Call(
                operation,
                model.name(),
                switch (operation) {
                    case "findMany" -> loaded(selected(model, rows(model, true), 2));
                    case "findFirst" -> loaded(first(selected(model, rows(model, true), 1)));
                    case "findUnique" -> loaded(selected(model, unique(model), 1));
                    case "count" -> rows(model, true);
                    case "exists" -> only(rows(model, true), "where");
                    case "aggregate" -> aggregated(model, rows(model, true), 1);
                    default -> groups(model);
                });
    }

    private Map<String, @Nullable Object> loaded(Map<String, @Nullable Object> arguments) {
        if (random.percent(25)) {
            arguments.put("relationLoadStrategy", random.of("query", "join"));
        }
        return arguments;
    }

    private static Map<String, @Nullable Object> only(Map<String, @Nullable Object> arguments, String name) {
        arguments.keySet().retainAll(List.of(name));
        return arguments;
    }

    private static Map<String, @Nullable Object> first(Map<String, @Nullable Object> arguments) {
        arguments.computeIfPresent("take", (name, take) -> (Integer) take < 0 ? -1 : 1);
        return arguments;
    }

    private Map<String, @Nullable Object> unique(Model model) {
        Map<String, @Nullable Object> arguments = new LinkedHashMap<>();
        Map<String, @Nullable Object> key = where.unique(model);
        if (random.percent(20)) {
            ScalarField field = random.of(model.scalars());
            boolean unique =
                    model.keys().stream().anyMatch(other -> other.fields().contains(field.name()));
            if (!unique) {
                key.put(field.name(), where.scalar(model, field));
            }
        }
        arguments.put("where", key);
        return arguments;
    }

    /** Which rows, in which order, which part of them. */
    private Map<String, @Nullable Object> rows(Model model, boolean root) {
        Map<String, @Nullable Object> arguments = new LinkedHashMap<>();
        if (random.percent(70)) {
            arguments.put("where", where.make(model, root ? 3 : 1));
        }
        if (random.percent(60)) {
            arguments.put("orderBy", order(model));
        }
        if (random.percent(30)) {
            arguments.put("take", random.between(-4, 5));
        }
        if (random.percent(20)) {
            arguments.put("skip", random.below(4));
        }
        if (random.percent(20)) {
            arguments.put("cursor", where.unique(model));
        }
        if (random.percent(15)) {
            arguments.put("distinct", names(comparable(model), random.between(1, 2)));
        }
        return arguments;
    }

    private List<String> names(List<ScalarField> fields, int most) {
        return random.some(fields, most).stream().map(Field::name).toList();
    }

    private static List<ScalarField> comparable(Model model) {
        return model.scalars().stream()
                .filter(field -> !field.list() && field.type() != ScalarType.JSON)
                .toList();
    }

    private Object order(Model model) {
        List<Object> terms = new ArrayList<>();
        int size = random.between(0, 3);
        for (int i = 0; i < size; i++) {
            terms.add(term(model, 2));
        }
        if (random.percent(60)) {
            model.id().fields().forEach(id -> terms.add(object(id, random.of("asc", "desc"))));
        }
        return terms.size() == 1 && random.percent(50) ? terms.get(0) : terms;
    }

    private Map<String, @Nullable Object> term(Model model, int depth) {
        if (depth > 0 && random.percent(35) && !model.relations().isEmpty()) {
            RelationField relation = random.of(model.relations());
            Model target = store.schema().target(relation);
            return object(
                    relation.name(), relation.many() ? object("_count", counted(target)) : term(target, depth - 1));
        }
        ScalarField field = random.of(comparable(model));
        return object(field.name(), direction(field));
    }

    private Object counted(Model target) {
        if (random.percent(70)) {
            return random.of("asc", "desc");
        }
        Map<String, @Nullable Object> counted = object("sort", random.of("asc", "desc"));
        counted.put("where", where.make(target, 1));
        return counted;
    }

    private Object direction(ScalarField field) {
        if (random.percent(60)) {
            return random.of("asc", "desc");
        }
        Map<String, @Nullable Object> direction = object("sort", random.of("asc", "desc"));
        if (field.nullable() && random.percent(70)) {
            direction.put("nulls", random.of("first", "last"));
        }
        if (field.type() == ScalarType.STRING && random.percent(40)) {
            direction.put("mode", "insensitive");
        }
        return direction;
    }

    private static Map<String, @Nullable Object> object(String name, @Nullable Object value) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put(name, value);
        return object;
    }

    /** Adds select, include or omit. */
    private Map<String, @Nullable Object> selected(Model model, Map<String, @Nullable Object> arguments, int depth) {
        int kind = random.below(10);
        if (kind < 3) {
            Map<String, @Nullable Object> select = depth > 0 ? related(model, depth) : new LinkedHashMap<>();
            names(model.scalars(), random.between(1, 4)).forEach(name -> select.put(name, random.percent(90)));
            select.put(model.id().fields().get(0), true);
            arguments.put("select", select);
        } else if (kind < 6 && depth > 0) {
            Map<String, @Nullable Object> include = related(model, depth);
            if (!include.isEmpty()) {
                arguments.put("include", include);
            }
        } else if (kind == 6) {
            Map<String, @Nullable Object> omit = new LinkedHashMap<>();
            names(model.scalars(), model.scalars().size() / 2).forEach(name -> omit.put(name, true));
            arguments.put("omit", omit);
        }
        return arguments;
    }

    private Map<String, @Nullable Object> related(Model model, int depth) {
        Map<String, @Nullable Object> related = new LinkedHashMap<>();
        for (RelationField relation : random.some(model.relations(), random.between(1, 2))) {
            Model target = store.schema().target(relation);
            if (random.percent(30)) {
                related.put(relation.name(), true);
            } else if (relation.many()) {
                related.put(relation.name(), selected(target, rows(target, false), depth - 1));
            } else {
                Map<String, @Nullable Object> arguments = new LinkedHashMap<>();
                if (relation.nullable() && random.percent(30)) {
                    arguments.put("where", where.make(target, 1));
                }
                related.put(relation.name(), selected(target, arguments, depth - 1));
            }
        }
        counts(model, related);
        return related;
    }

    private void counts(Model model, Map<String, @Nullable Object> related) {
        List<RelationField> lists =
                model.relations().stream().filter(RelationField::many).toList();
        if (lists.isEmpty() || random.percent(70)) {
            return;
        }
        if (random.percent(30)) {
            related.put("_count", true);
            return;
        }
        Map<String, @Nullable Object> select = new LinkedHashMap<>();
        for (RelationField list : random.some(lists, 2)) {
            Model target = store.schema().target(list);
            select.put(list.name(), random.percent(50) ? true : object("where", where.make(target, 1)));
        }
        related.put("_count", object("select", select));
    }

    private Map<String, @Nullable Object> aggregated(Model model, Map<String, @Nullable Object> arguments, int least) {
        int size = random.between(least, 3);
        for (int i = 0; i < size; i++) {
            String function = random.of(Aggregation.FUNCTIONS);
            List<ScalarField> fields = fields(model, function);
            Map<String, @Nullable Object> chosen = new LinkedHashMap<>();
            names(fields, random.between(1, 2)).forEach(name -> chosen.put(name, true));
            if (function.equals("_count") && random.percent(50)) {
                chosen.put("_all", true);
            }
            if (!chosen.isEmpty()) {
                arguments.put(function, chosen);
            }
        }
        if (least > 0) {
            arguments.putIfAbsent("_count", true);
        }
        return arguments;
    }

    private static List<ScalarField> fields(Model model, String function) {
        return model.scalars().stream()
                .filter(field -> switch (function) {
                    case "_count" -> true;
                    case "_sum", "_avg" -> !field.list() && field.type().isNumeric();
                    default ->
                        !field.list()
                                && !List.of(ScalarType.BOOLEAN, ScalarType.BYTES, ScalarType.JSON)
                                        .contains(field.type());
                })
                .toList();
    }

    private Map<String, @Nullable Object> groups(Model model) {
        Map<String, @Nullable Object> arguments = new LinkedHashMap<>();
        List<String> by = names(comparable(model), random.between(1, 2));
        arguments.put("by", by);
        if (random.percent(50)) {
            arguments.put("where", where.make(model, 2));
        }
        if (random.percent(40)) {
            arguments.put("having", where.having(model, by, 1));
        }
        if (random.percent(70)) {
            groupOrder(model, arguments, by);
        }
        return aggregated(model, arguments, 0);
    }

    private void groupOrder(Model model, Map<String, @Nullable Object> arguments, List<String> by) {
        List<Object> order = new ArrayList<>();
        if (random.percent(50)) {
            String function = random.of("_count", "_min", "_max");
            List<ScalarField> fields = fields(model, function);
            if (!fields.isEmpty()) {
                order.add(object(function, object(random.of(fields).name(), random.of("asc", "desc"))));
            }
        }
        by.forEach(name -> order.add(object(name, direction(model.scalar(name)))));
        arguments.put("orderBy", order);
        if (Printed.text(order).contains("insensitive")) {
            by.forEach(name -> order.add(object(name, "asc")));
        }
        if (random.percent(40)) {
            arguments.put("take", random.between(-3, 4));
        }
        if (random.percent(30)) {
            arguments.put("skip", random.below(3));
        }
    }
}
