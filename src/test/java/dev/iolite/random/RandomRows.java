package dev.iolite.random;

import dev.iolite.schema.Key;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills the models of a schema with rows. */
final class RandomRows {

    private static final int MOST_ROWS = 16;

    private final RandomSource random;
    private final RandomValues values;
    private final Store store;

    private RandomRows(Schema schema, RandomSource random) {
        this.random = random;
        this.values = new RandomValues(random);
        this.store = new Store(schema);
    }

    static Store make(Schema schema, RandomSource random) {
        RandomRows rows = new RandomRows(schema, random);
        schema.models().forEach(rows::fill);
        schema.models().forEach(rows::link);
        return rows.store;
    }

    private void fill(Model model) {
        int wanted = random.percent(5) ? 0 : random.between(3, MOST_ROWS);
        for (int i = 0; i < wanted; i++) {
            Map<String, @Nullable Object> row = row(model, i);
            if (foreignKeys(model, row) && unique(model, row)) {
                store.rows(model.name()).add(row);
            }
        }
    }

    private Map<String, @Nullable Object> row(Model model, int number) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (ScalarField field : model.scalars()) {
            row.put(field.name(), value(model, field, number));
        }
        return row;
    }

    private @Nullable Object value(Model model, ScalarField field, int number) {
        if (field.columnNullable() && random.percent(30)) {
            return null;
        }
        boolean key =
                model.keys().stream().anyMatch(candidate -> candidate.fields().contains(field.name()));
        if (key) {
            // The first half of a compound key repeats, so that it alone tells no rows apart
            boolean first =
                    model.id().fields().size() > 1 && model.id().fields().get(0).equals(field.name());
            return values.unique(field, first ? number / 3 : number);
        }
        return Values.stored(field.list() ? values.list(field.type(), 4) : values.of(field.type()));
    }

    /** Sets the foreign keys; false when a required one has no row to refer to. */
    private boolean foreignKeys(Model model, Map<String, @Nullable Object> row) {
        for (RelationField relation : model.relations()) {
            if (relation.link() instanceof Link.OwnedByParent owned && !refer(relation, owned, row)) {
                return false;
            }
        }
        return true;
    }

    private boolean refer(RelationField relation, Link.OwnedByParent owned, Map<String, @Nullable Object> row) {
        List<Map<String, @Nullable Object>> targets = store.rows(relation.target());
        boolean none = targets.isEmpty() || (relation.nullable() && random.percent(30));
        if (none && !relation.nullable()) {
            return false;
        }
        Map<String, @Nullable Object> target = none ? Map.of() : random.of(targets);
        for (int i = 0; i < owned.keys().size(); i++) {
            row.put(owned.keys().get(i), target.get(owned.references().get(i)));
        }
        if (relation.nullable() && owned.keys().size() > 1 && random.percent(20)) {
            // Half a key refers to nothing
            row.put(random.of(owned.keys()), null);
        }
        return true;
    }

    private boolean unique(Model model, Map<String, @Nullable Object> row) {
        return store.rows(model.name()).stream()
                .noneMatch(other -> model.keys().stream().anyMatch(key -> same(key, row, other)));
    }

    private static boolean same(Key key, Map<String, @Nullable Object> row, Map<String, @Nullable Object> other) {
        return key.fields().stream().allMatch(field -> {
            Object left = row.get(field);
            Object right = other.get(field);
            return left != null && right != null && Values.equal(left, right);
        });
    }

    private void link(Model model) {
        for (RelationField relation : model.relations()) {
            if (relation.link() instanceof Link.ThroughTable && !relation.name().endsWith(RandomSchema.BACK)) {
                for (Map<String, @Nullable Object> row : store.rows(model.name())) {
                    List<Map<String, @Nullable Object>> others =
                            random.some(new ArrayList<>(store.rows(relation.target())), random.below(4));
                    others.forEach(other -> store.links(relation.relation()).add(new Store.Pair(row, other)));
                }
            }
        }
    }
}
