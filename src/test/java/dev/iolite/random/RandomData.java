package dev.iolite.random;

import dev.iolite.schema.ForeignKey;
import dev.iolite.schema.Key;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes {@code data}: what a write gives one row. */
final class RandomData {

    private final Store store;
    private final RandomSource random;
    private final Marks marks;
    private final RandomKeys keys;
    private final RandomNested nested;

    RandomData(Store store, RandomSource random, Marks marks) {
        this.store = store;
        this.random = random;
        this.marks = marks;
        this.keys = new RandomKeys(store, random);
        this.nested = new RandomNested(store, random, keys, this);
    }

    /** Numbers that are given once each. */
    static final class Marks {
        private int last;

        int next() {
            return ++last;
        }
    }

    RandomKeys keys() {
        return keys;
    }

    RandomNested nested() {
        return nested;
    }

    /** The fields that the row around a nested one fills: the way back and its keys. */
    static Set<String> closed(Model target, RelationField relation) {
        String opposite = relation.opposite();
        if (opposite == null) {
            return Set.of();
        }
        Set<String> closed = new java.util.LinkedHashSet<>(Set.of(opposite));
        if (target.relation(opposite).link() instanceof Link.OwnedByParent owned) {
            closed.addAll(owned.keys());
        }
        return closed;
    }

    /** A new row of scalars alone. */
    Map<String, @Nullable Object> scalars(Model model, Set<String> closed) {
        return scalars(model, closed, givesMade());
    }

    /** Whether rows give ids that the database would make; those of one statement all do or none does. */
    boolean givesMade() {
        return random.percent(8);
    }

    Map<String, @Nullable Object> scalars(Model model, Set<String> closed, boolean given) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        for (Key key : model.keys()) {
            if (key.fields().stream().noneMatch(field -> foreign(model, field))) {
                keys.fresh(model, key.fields()).forEach((name, value) -> {
                    ScalarField field = model.scalar(name);
                    if (!RandomKeys.made(field) || given) {
                        data.put(name, field.nullable() && random.percent(30) ? null : value);
                    }
                });
            }
        }
        data.put(HistorySchema.MARK, marks.next());
        for (ScalarField field : model.scalars()) {
            boolean wanted = field.required() || random.percent(60);
            if (wanted && !RandomKeys.keyed(model, field) && !field.name().equals(HistorySchema.MARK)) {
                data.put(field.name(), keys.value(field));
            }
        }
        for (ForeignKey key : model.definition().foreignKeys()) {
            if (Collections.disjoint(key.fields(), closed)) {
                data.putAll(pointer(model, key));
            }
        }
        return data;
    }

    private static boolean foreign(Model model, String field) {
        return model.definition().foreignKeys().stream()
                .anyMatch(key -> key.fields().contains(field));
    }

    /** The values of a foreign key: mostly of a row that is there. */
    private Map<String, @Nullable Object> pointer(Model model, ForeignKey key) {
        boolean nullable = Ties.nullable(model, key.fields());
        if (nullable && random.percent(40)) {
            return random.percent(50) ? Map.of() : Ties.nulls(key.fields());
        }
        List<Map<String, @Nullable Object>> targets = free(model, key);
        if (!targets.isEmpty() && random.percent(97)) {
            return Ties.keys(key.fields(), key.references(), random.of(targets));
        }
        if (nullable && random.percent(95)) {
            return Map.of();
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Model target = store.schema().model(key.target());
        for (int i = 0; i < key.fields().size(); i++) {
            ScalarField field = target.scalar(key.references().get(i));
            values.put(key.fields().get(i), keys.any(field));
        }
        return values;
    }

    /** Rows to point to: where one row may be pointed to once only mostly those that are not yet. */
    private List<Map<String, @Nullable Object>> free(Model model, ForeignKey key) {
        List<Map<String, @Nullable Object>> targets = store.rows(key.target());
        boolean one = model.keys().stream()
                .anyMatch(other -> Set.copyOf(other.fields()).equals(Set.copyOf(key.fields())));
        if (!one || random.percent(10)) {
            return targets;
        }
        return targets.stream()
                .filter(target -> {
                    Map<String, @Nullable Object> pointer = Ties.keys(key.fields(), key.references(), target);
                    return store.rows(model.name()).stream()
                            .noneMatch(row -> row.entrySet().containsAll(pointer.entrySet()));
                })
                .toList();
    }

    /** A new row, with writes of related rows so many levels deep. */
    Map<String, @Nullable Object> create(Model model, Set<String> closed, int depth) {
        return create(model, closed, depth, givesMade());
    }

    Map<String, @Nullable Object> create(Model model, Set<String> closed, int depth, boolean given) {
        Map<String, @Nullable Object> data = scalars(model, closed, given);
        boolean byKeys = given || depth == 0 || random.percent(40);
        if (!byKeys) {
            model.definition().foreignKeys().forEach(key -> key.fields().forEach(data::remove));
        }
        for (RelationField relation : relations(model, closed)) {
            boolean pointing = relation.link() instanceof Link.OwnedByParent;
            boolean required = pointing && !relation.nullable();
            boolean wanted = random.percent(pointing ? 50 : 35);
            if (pointing ? !byKeys && (required || wanted) : depth > 0 && wanted) {
                Map<String, @Nullable Object> operations =
                        pointing ? nested.pointing(model, relation, depth - 1) : nested.creating(relation, depth - 1);
                if (!operations.isEmpty()) {
                    data.put(relation.name(), operations);
                }
            }
        }
        return shuffled(data);
    }

    private static List<RelationField> relations(Model model, Set<String> closed) {
        return model.relations().stream()
                .filter(relation -> !closed.contains(relation.name()))
                .toList();
    }

    /** Names in any order: relations run in the order in which they are written. */
    private Map<String, @Nullable Object> shuffled(Map<String, @Nullable Object> data) {
        Map<String, @Nullable Object> shuffled = new LinkedHashMap<>();
        random.some(new ArrayList<>(data.keySet()), data.size()).forEach(name -> shuffled.put(name, data.get(name)));
        return shuffled;
    }

    /** Changes of scalars that are part of no foreign key. */
    Map<String, @Nullable Object> changes(Model model, boolean several) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        int size = random.below(4);
        for (int i = 0; i < size; i++) {
            ScalarField field = random.of(model.scalars());
            if (!RandomKeys.keyed(model, field) && !field.name().equals(HistorySchema.MARK)) {
                data.put(field.name(), changed(field));
            }
        }
        if (random.percent(several ? 6 : 18)) {
            Key key = random.of(model.keys());
            if (key.fields().stream().noneMatch(field -> foreign(model, field))) {
                Map<String, @Nullable Object> fresh = keys.fresh(model, key.fields());
                random.some(key.fields(), random.between(1, key.fields().size()))
                        .forEach(field -> data.put(field, fresh.get(field)));
            }
        }
        return data;
    }

    private @Nullable Object changed(ScalarField field) {
        if (field.list()) {
            return random.percent(50)
                    ? Map.of("push", random.of("a", List.of("b", "c"), List.of()))
                    : keys.value(field);
        }
        Object value = keys.value(field);
        if (value instanceof Integer && random.percent(60)) {
            return Map.of(random.of("increment", "decrement", "multiply", "divide"), random.between(1, 3));
        }
        if (random.percent(70)) {
            return value;
        }
        Map<String, @Nullable Object> set = new LinkedHashMap<>();
        set.put("set", value);
        return set;
    }

    /** What becomes of many rows: scalars, and rarely keys. */
    Map<String, @Nullable Object> updateMany(Model model, Set<String> closed) {
        Map<String, @Nullable Object> data = changes(model, true);
        if (random.percent(25)) {
            foreignKeys(model, closed, data);
        }
        return data;
    }

    private void foreignKeys(Model model, Set<String> closed, Map<String, @Nullable Object> data) {
        for (ForeignKey key : model.definition().foreignKeys()) {
            if (Collections.disjoint(key.fields(), closed) && random.percent(50)) {
                data.putAll(pointer(model, key));
            }
        }
    }

    /** What becomes of one row, with writes of related rows so many levels deep. */
    Map<String, @Nullable Object> update(
            Model model, Set<String> closed, @Nullable Map<String, @Nullable Object> row, int depth) {
        Map<String, @Nullable Object> data = changes(model, false);
        boolean byKeys = depth == 0 || random.percent(35);
        if (byKeys && random.percent(40)) {
            foreignKeys(model, closed, data);
        }
        if (depth > 0) {
            for (RelationField relation : relations(model, closed)) {
                boolean pointing = relation.link() instanceof Link.OwnedByParent;
                if (random.percent(40) && !(pointing && byKeys)) {
                    Map<String, @Nullable Object> operations = nested.changing(model, relation, row, depth - 1);
                    if (!operations.isEmpty()) {
                        data.put(relation.name(), operations);
                    }
                }
            }
        }
        return shuffled(data);
    }
}
