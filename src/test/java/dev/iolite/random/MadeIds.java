package dev.iolite.random;

import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ids that a database makes, which the model in memory knows by the marks of their rows: calls are turned into the
 * database's ids, what it answers into those of the model.
 */
final class MadeIds {

    private final Store store;
    private final Map<Object, Object> actual = new HashMap<>();
    private final Map<String, Map<Object, Object>> known = new HashMap<>();

    MadeIds(Store store) {
        this.store = store;
    }

    /** The same with the database's ids. */
    Call actual(Call call) {
        return call.with(Where.object(actual((Object) call.arguments())));
    }

    private @Nullable Object actual(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> turned = new LinkedHashMap<>();
            map.forEach((key, member) -> turned.put(key, actual(member)));
            return turned;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> turned = new java.util.ArrayList<>();
            list.forEach(member -> turned.add(actual(member)));
            return turned;
        }
        return value == null ? null : actual.getOrDefault(value, value);
    }

    /** Learns the ids of rows that are new. */
    void learn(Model model, Map<String, @Nullable Object> row) {
        for (ScalarField field : model.scalars()) {
            Object id = row.get(field.name());
            if (RandomKeys.made(field) && id != null && !given(id)) {
                Map<Object, Object> ids = known.computeIfAbsent(model.name(), name -> new HashMap<>());
                if (!ids.containsKey(id)) {
                    Object made =
                            RowWrites.made(field.type(), java.util.Objects.requireNonNull(row.get(HistorySchema.MARK)));
                    ids.put(id, made);
                    actual.put(made, id);
                }
            }
        }
    }

    /** Whether a call gave an id although the database would have made one. */
    private static boolean given(Object id) {
        return id instanceof UUID uuid ? uuid.getMostSignificantBits() == -1 : ((Number) id).longValue() < 0;
    }

    /** An answer with the ids of the model. */
    @Nullable
    Object turned(Model model, @Nullable Object answer) {
        if (answer instanceof List<?> list) {
            List<@Nullable Object> turned = new java.util.ArrayList<>();
            list.forEach(member -> turned.add(turned(model, member)));
            return turned;
        }
        if (!(answer instanceof Map<?, ?>)) {
            return answer;
        }
        Map<String, @Nullable Object> turned = new LinkedHashMap<>();
        Where.object(answer).forEach((name, value) -> {
            if (model.field(name).orElse(null) instanceof RelationField relation) {
                turned.put(name, turned(store.schema().target(relation), value));
            } else {
                turned.put(name, value == null ? null : scalar(model, name, value));
            }
        });
        return turned;
    }

    private Object scalar(Model model, String name, Object value) {
        if (!(model.field(name).orElse(null) instanceof ScalarField field)) {
            return value;
        }
        String domain = RandomKeys.domain(store, model, field);
        return domain == null ? value : known.getOrDefault(domain, Map.of()).getOrDefault(value, value);
    }
}
