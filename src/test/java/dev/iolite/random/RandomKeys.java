package dev.iolite.random;

import dev.iolite.schema.DefaultValue;
import dev.iolite.schema.ForeignKey;
import dev.iolite.schema.Key;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes keys and other scalars for histories: from few values, so that they meet. */
final class RandomKeys {

    private static final List<String> LETTERS = List.of("a", "b", "c", "d", "e", "f", "g", "h");
    private static final List<String> LABELS = List.of("", "x", "y", "it's", "%", "Ω");

    private final Store store;
    private final RandomSource random;

    RandomKeys(Store store, RandomSource random) {
        this.store = store;
        this.random = random;
    }

    /** Whether a database makes the values of a field. */
    static boolean made(ScalarField field) {
        DefaultValue value = field.defaultValue();
        return value instanceof DefaultValue.AutoIncrement || value instanceof DefaultValue.Generated;
    }

    /** Whether a field holds what a database makes, here or in the row pointed to. */
    static boolean holdsMade(Store store, Model model, ScalarField field) {
        return domain(store, model, field) != null;
    }

    /** The model whose made ids a field holds; null for none. */
    static @Nullable String domain(Store store, Model model, ScalarField field) {
        if (made(field)) {
            return model.name();
        }
        for (ForeignKey key : model.definition().foreignKeys()) {
            int place = key.fields().indexOf(field.name());
            if (place >= 0) {
                Model target = store.schema().model(key.target());
                return domain(store, target, target.scalar(key.references().get(place)));
            }
        }
        return null;
    }

    /** A value of a key's field, whether some row has it or not. */
    Object any(ScalarField field) {
        return switch (field.type()) {
            case UUID -> new UUID(-1, random.below(4));
            case STRING -> random.of(LETTERS);
            default ->
                made(field)
                        ? -1 - random.below(4)
                        : 1 + random.below(field.name().length() > 2 ? 3 : 8);
        };
    }

    /** Values for a key, mostly such that no row has. */
    Map<String, @Nullable Object> fresh(Model model, List<String> fields) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int trial = random.percent(90) ? 12 : 1; trial > 0; trial--) {
            for (String field : fields) {
                values.put(field, any(model.scalar(field)));
            }
            boolean taken = store.rows(model.name()).stream()
                    .anyMatch(row -> row.entrySet().containsAll(values.entrySet()));
            if (!taken) {
                return values;
            }
        }
        return values;
    }

    /** A value of a field that is part of no key. */
    @Nullable
    Object value(ScalarField field) {
        if (field.nullable() && random.percent(25)) {
            return null;
        }
        if (field.list()) {
            return random.some(LETTERS, random.below(3));
        }
        return switch (field.type()) {
            case BOOLEAN -> random.percent(50);
            case STRING -> random.of(LABELS);
            default -> random.between(-3, 9);
        };
    }

    /** Whether a field belongs to a key or a foreign key. */
    static boolean keyed(Model model, ScalarField field) {
        return model.keys().stream().anyMatch(key -> key.fields().contains(field.name()))
                || model.definition().foreignKeys().stream()
                        .anyMatch(key -> key.fields().contains(field.name()));
    }

    /** A {@code where} that names a row. */
    Map<String, @Nullable Object> where(Model model, Map<String, @Nullable Object> row) {
        List<Key> whole = model.keys().stream()
                .filter(key -> key.fields().stream().allMatch(field -> row.get(field) != null))
                .toList();
        return where(random.of(whole), row);
    }

    /** A {@code where} of a key's values. */
    static Map<String, @Nullable Object> where(Key key, Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> where = new LinkedHashMap<>();
        if (key.fields().size() == 1) {
            where.put(key.name(), Objects.requireNonNull(values.get(key.fields().get(0))));
            return where;
        }
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        key.fields().forEach(field -> parts.put(field, values.get(field)));
        where.put(key.name(), parts);
        return where;
    }

    /** A {@code where} that names no row as a rule. */
    Map<String, @Nullable Object> missing(Model model) {
        Key key = random.of(model.keys());
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (String name : key.fields()) {
            ScalarField field = model.scalar(name);
            values.put(
                    name,
                    field.type() == ScalarType.INT && holdsMade(store, model, field) ? (Object) (-9) : any(field));
        }
        return where(key, values);
    }
}
