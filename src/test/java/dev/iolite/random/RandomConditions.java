package dev.iolite.random;

import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes conditions of writes: such as some rows meet and others do not. */
final class RandomConditions {

    private final Store store;
    private final RandomSource random;
    private final RandomKeys keys;

    RandomConditions(Store store, RandomSource random, RandomKeys keys) {
        this.store = store;
        this.random = random;
        this.keys = keys;
    }

    /** Conditions of a model, so many relations deep. */
    Map<String, @Nullable Object> make(Model model, int depth) {
        Map<String, @Nullable Object> where = new LinkedHashMap<>();
        int members = random.percent(15) ? 0 : random.percent(75) ? 1 : 2;
        for (int i = 0; i < members; i++) {
            int kind = random.below(10);
            if (kind < 1 && depth > 0) {
                where.put(random.of("NOT", "AND"), one(model));
            } else if (kind < 2 && depth > 0) {
                where.put("OR", List.of(one(model), one(model)));
            } else if (kind < 4 && depth > 0 && !model.relations().isEmpty()) {
                RelationField relation = random.of(model.relations());
                Model target = store.schema().target(relation);
                where.put(
                        relation.name(),
                        Map.of(
                                relation.many() ? random.of("some", "none", "every") : random.of("is", "isNot"),
                                make(target, depth - 1)));
            } else {
                where.putAll(one(model));
            }
        }
        return where;
    }

    /** Adds filters to a key; those of another key would have to be whole. */
    void beside(Model model, Map<String, @Nullable Object> where) {
        make(model, 0).forEach((name, filter) -> {
            if (model.keys().stream().noneMatch(key -> key.fields().contains(name))) {
                where.put(name, filter);
            }
        });
    }

    private Map<String, @Nullable Object> one(Model model) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        ScalarField field = random.of(model.scalars());
        if (RandomKeys.holdsMade(store, model, field)) {
            field = model.scalar(HistorySchema.MARK);
        }
        if (field.list()) {
            one.put(field.name(), Map.of("has", random.of("a", "b", "c")));
            return one;
        }
        List<Map<String, @Nullable Object>> rows = store.rows(model.name());
        Object value = rows.isEmpty() ? keys.value(field) : random.of(rows).get(field.name());
        if (value == null) {
            one.put(field.name(), random.percent(50) ? null : object("not", null));
        } else if (random.percent(40)) {
            one.put(field.name(), value);
        } else {
            String operator = value instanceof Boolean
                    ? random.of("equals", "not")
                    : random.of("equals", "not", "gt", "gte", "lt", "lte");
            one.put(field.name(), object(operator, value));
        }
        return one;
    }

    private static Map<String, @Nullable Object> object(String name, @Nullable Object value) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put(name, value);
        return object;
    }
}
