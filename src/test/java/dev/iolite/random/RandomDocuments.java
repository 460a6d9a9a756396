package dev.iolite.random;

import dev.iolite.dynamic.FieldReference;
import dev.iolite.dynamic.JsonNull;
import dev.iolite.model.JsonText;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes JSON documents and filters on them. */
final class RandomDocuments {

    private static final List<String> KEYS =
            List.of("a", "b", "1", "0", "", "x y", "\u00e4", "q\"k", "b\\s", "$", "a.b", "[0]", "it's", "{}");
    private static final List<String> SCALARS = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "1.0",
            "-1",
            "1.5",
            "10",
            "100",
            "-0.25",
            "1e3",
            "9007199254740993",
            "\"\"",
            "\"a\"",
            "\"A\"",
            "\"ab\"",
            "\"bab\"",
            "\"1\"",
            "\"a%b\"",
            "\"a_b\"",
            "\"x\\\"y\"",
            "\"\\\\\"",
            "\"\\n\"",
            "\"\\t|\\u0001\"",
            "\"\u03a9\"",
            "\"\u03c9\"",
            "\"\ud83d\ude00\"",
            "\"null\"",
            "\"[1]\"");
    private static final List<String> TEXTS =
            List.of("", "a", "A", "b", "ab", "%", "_", "\\", "\"", "\n", "\u03a9", "1");

    private final RandomSource random;

    RandomDocuments(RandomSource random) {
        this.random = random;
    }

    JsonText document() {
        return new JsonText(text(3));
    }

    private String text(int depth) {
        int kind = depth == 0 ? 0 : random.below(10);
        if (kind < 4) {
            return random.of(SCALARS);
        }
        List<String> parts = new ArrayList<>();
        List<String> keys = random.some(KEYS, random.below(4));
        boolean array = kind < 7;
        for (String key : keys) {
            String name = random.percent(60) ? random.of("a", "b", "1") : key;
            parts.add(array ? text(depth - 1) : quoted(name) + ": " + text(depth - 1));
        }
        List<String> different = array
                ? parts
                : new ArrayList<>(parts.stream()
                        .collect(java.util.stream.Collectors.toMap(
                                part -> part.substring(0, part.indexOf("\": ")), part -> part, (one, two) -> one))
                        .values());
        return (array ? "[" : "{") + String.join(", ", different) + (array ? "]" : "}");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A filter of one field; {@code seen} are documents that stand in rows. */
    Map<String, @Nullable Object> filter(Model model, ScalarField field, List<JsonText> seen) {
        Map<String, @Nullable Object> filter = new LinkedHashMap<>();
        JsonText whole = seen.isEmpty() ? document() : random.of(seen);
        List<Object> path = new ArrayList<>();
        Object inside = random.percent(25) ? Documents.tree(whole) : walk(Documents.tree(whole), path);
        if (!path.isEmpty() || random.percent(10)) {
            filter.put("path", path);
        }
        int size = random.percent(85) ? 1 : 2;
        for (int i = 0; i < size; i++) {
            operator(model, field, inside, filter);
        }
        return filter;
    }

    /** Follows a path into a document, now and then out of it. */
    private @Nullable Object walk(@Nullable Object document, List<Object> path) {
        Object value = document;
        int steps = random.between(1, 3);
        for (int i = 0; i < steps; i++) {
            if (value instanceof List<?> list && !list.isEmpty() && random.percent(85)) {
                int place = random.below(list.size());
                path.add(random.percent(50) ? (Object) place : String.valueOf(place));
                value = list.get(place);
            } else if (value instanceof Map<?, ?> map && !map.isEmpty() && random.percent(85)) {
                Object key = random.of(List.copyOf(map.keySet()));
                path.add(key);
                value = map.get(key);
            } else if (i == 0 || random.percent(20)) {
                path.add(random.percent(70) ? random.of(KEYS) : (Object) random.below(3));
                return null;
            }
        }
        return value;
    }

    private void operator(
            Model model, ScalarField field, @Nullable Object inside, Map<String, @Nullable Object> filter) {
        int kind = random.below(100);
        if (kind < 25) {
            filter.put(random.of("equals", "not"), random.of(JsonNull.values()));
        } else if (kind < 50) {
            filter.put(random.of("equals", "not"), operand(model, field, inside));
        } else if (kind < 65) {
            filter.put(random.of("lt", "lte", "gt", "gte"), operand(model, field, inside));
        } else if (kind < 82) {
            Object element = inside instanceof List<?> list && !list.isEmpty() ? random.of(list) : inside;
            Object wanted = random.percent(50) ? element : java.util.Collections.singletonList(element);
            filter.put(
                    random.of("array_contains", "array_starts_with", "array_ends_with"),
                    operand(model, field, random.percent(80) ? wanted : inside));
        } else {
            filter.put(random.of("string_contains", "string_starts_with", "string_ends_with"), text(model));
            if (random.percent(40)) {
                filter.put("mode", "insensitive");
            }
        }
    }

    private Object text(Model model) {
        List<ScalarField> texts = model.scalars().stream()
                .filter(other -> other.type() == ScalarType.STRING && !other.list())
                .toList();
        return random.percent(10) && !texts.isEmpty()
                ? new FieldReference(model.name(), random.of(texts).name())
                : random.of(TEXTS);
    }

    private Object operand(Model model, ScalarField field, @Nullable Object inside) {
        if (random.percent(10)) {
            List<ScalarField> others = model.scalars().stream()
                    .filter(other -> other.type() == field.type() && !other.list())
                    .toList();
            return new FieldReference(model.name(), random.of(others).name());
        }
        return random.percent(65) ? new JsonText(written(inside)) : document();
    }

    private static String written(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> written(entry.getKey().toString()) + ":" + written(entry.getValue()))
                    .collect(java.util.stream.Collectors.joining(",", "{", "}"));
        }
        if (tree instanceof List<?> list) {
            return list.stream()
                    .map(RandomDocuments::written)
                    .collect(java.util.stream.Collectors.joining(",", "[", "]"));
        }
        return tree instanceof String text
                ? quoted(text).replace("\n", "\\n").replace("\t", "\\t").replace("\u0001", "\\u0001")
                : String.valueOf(tree);
    }
}
