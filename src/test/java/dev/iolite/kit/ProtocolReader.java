package dev.iolite.kit;

import dev.iolite.dynamic.FieldReference;
import dev.iolite.dynamic.JsonNull;
import dev.iolite.model.JsonText;
import dev.iolite.schema.Model;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Turns a query of Prisma's JSON protocol into the argument tree of the door. It checks nothing: the door does. */
final class ProtocolReader {

    /** Stands for the fields of the model's id. */
    private static final String ID = "__ID__";

    private final UnaryOperator<@Nullable Object> captured;

    /**
     * Makes a reader.
     *
     * @param captured gives the value of an earlier answer for the text of a {@code $capture}
     */
    ProtocolReader(UnaryOperator<@Nullable Object> captured) {
        this.captured = captured;
    }

    /** The argument tree of an operation that answers rows. */
    Map<String, @Nullable Object> rows(Map<String, @Nullable Object> query, @Nullable Model model) {
        Map<String, @Nullable Object> arguments = arguments(query);
        arguments.putAll(selection(query.get("selection"), model));
        return arguments;
    }

    /** The argument tree of an operation that answers a number of rows. */
    Map<String, @Nullable Object> arguments(Map<String, @Nullable Object> query) {
        Map<String, @Nullable Object> arguments = new LinkedHashMap<>();
        JsonTree.object(query.get("arguments")).forEach((name, value) -> arguments.put(name, value(value)));
        return arguments;
    }

    /** The argument tree of an aggregation; groups show the fields selected. */
    Map<String, @Nullable Object> computed(Map<String, @Nullable Object> query, boolean groups) {
        Map<String, @Nullable Object> arguments = arguments(query);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        JsonTree.object(query.get("selection")).forEach((name, value) -> {
            if (name.startsWith("_")) {
                arguments.put(name, value instanceof Map<?, ?> nested ? nested.get("selection") : value);
            } else {
                fields.put(name, value);
            }
        });
        if (groups) {
            arguments.put("select", fields);
        }
        return arguments;
    }

    private Map<String, @Nullable Object> selection(@Nullable Object selection, @Nullable Model model) {
        Map<String, @Nullable Object> scalars = new LinkedHashMap<>();
        Map<String, @Nullable Object> related = new LinkedHashMap<>();
        JsonTree.object(selection).forEach((name, value) -> {
            if (name.equals(ID) && model != null) {
                model.id().fields().forEach(field -> scalars.put(field, true));
            } else if (value instanceof Map<?, ?> nested) {
                related.put(name, name.equals("_count") ? counts(nested) : nested(nested));
            } else {
                scalars.put(name, value);
            }
        });
        scalars.remove("$composites");
        if (Boolean.TRUE.equals(scalars.remove("$scalars"))) {
            return related.isEmpty() ? Map.of() : Map.of("include", related);
        }
        scalars.putAll(related);
        return Map.of("select", scalars);
    }

    private Map<String, @Nullable Object> nested(Map<?, ?> nested) {
        Map<String, @Nullable Object> arguments = arguments(JsonTree.object(nested));
        arguments.putAll(selection(nested.get("selection"), null));
        return arguments;
    }

    private Object counts(Map<?, ?> nested) {
        Map<String, @Nullable Object> counts = new LinkedHashMap<>();
        JsonTree.object(nested.get("selection")).forEach((name, value) -> {
            Map<String, @Nullable Object> arguments =
                    value instanceof Map<?, ?> inner ? arguments(JsonTree.object(inner)) : Map.of();
            counts.put(name, arguments.isEmpty() ? true : arguments);
        });
        return Map.of("select", counts);
    }

    private @Nullable Object value(@Nullable Object value) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> values = new ArrayList<>();
            list.forEach(element -> values.add(value(element)));
            return values;
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        if (map.containsKey("$capture")) {
            return captured.apply(map.get("$capture"));
        }
        if (map.containsKey("$type")) {
            return typed(String.valueOf(map.get("$type")), map.get("value"));
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        JsonTree.object(map).forEach((name, member) -> values.put(name, value(member)));
        return values;
    }

    private static @Nullable Object typed(String type, @Nullable Object value) {
        String text = String.valueOf(value);
        return switch (type) {
            case "BigInt" -> new BigInteger(text);
            case "Decimal" -> new BigDecimal(text);
            case "Bytes" -> Base64.getDecoder().decode(text);
            case "Json" -> new JsonText(text);
            case "Enum" -> enumValue(text);
            case "FieldRef" -> {
                Map<String, @Nullable Object> reference = JsonTree.object(value);
                yield new FieldReference(
                        String.valueOf(reference.get("_container")), String.valueOf(reference.get("_ref")));
            }
            case "DateTime", "Raw" -> value;
            default -> throw new IllegalArgumentException("Unknown type of the protocol: " + type);
        };
    }

    private static Object enumValue(String name) {
        return switch (name) {
            case "DbNull" -> JsonNull.DB_NULL;
            case "JsonNull" -> JsonNull.JSON_NULL;
            case "AnyNull" -> JsonNull.ANY_NULL;
            default -> name;
        };
    }
}
