package dev.iolite.random;

import dev.iolite.dynamic.JsonNull;
import dev.iolite.kit.JsonTree;
import dev.iolite.model.JsonText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Filters on JSON documents; unknown of what is not there or of another kind. */
final class Documents {

    /** What stands where a path leads to nothing. */
    private static final Object ABSENT = new Object();

    private Documents() {}

    static @Nullable Object tree(Object document) {
        return JsonTree.parse(((JsonText) document).text());
    }

    /** What a filter says of a column's value. */
    static @Nullable Boolean filter(
            @Nullable Object value, Map<String, @Nullable Object> filter, Function<Object, @Nullable Object> operands) {
        List<?> path = filter.get("path") == null ? List.of() : Where.items(filter.get("path"));
        Object found = value == null ? ABSENT : at(tree(value), path);
        boolean fold = "insensitive".equals(filter.get("mode"));
        Boolean result = true;
        for (Map.Entry<String, @Nullable Object> entry : filter.entrySet()) {
            if (!List.of("path", "mode").contains(entry.getKey())) {
                Object operand = Objects.requireNonNull(entry.getValue());
                result = Logic.and(result, test(found, entry.getKey(), operand, fold, operands));
            }
        }
        return result;
    }

    /** A text that is a whole number leads to an element of an array too. */
    private static @Nullable Object at(@Nullable Object document, List<?> path) {
        Object value = document;
        for (Object step : path) {
            if (value instanceof List<?> list) {
                boolean whole = step instanceof Integer || step.toString().matches("0|[1-9]\\d{0,8}");
                int place = whole ? Integer.parseInt(step.toString()) : -1;
                value = place >= 0 && place < list.size() ? list.get(place) : ABSENT;
            } else if (value instanceof Map<?, ?> map && map.containsKey(step.toString())) {
                if (step instanceof Integer) {
                    throw new Evaluator.NoOneAnswer("a number as the name of a member");
                }
                value = map.get(step);
            } else {
                return ABSENT;
            }
        }
        return value;
    }

    private static @Nullable Boolean test(
            @Nullable Object value,
            String operator,
            Object operand,
            boolean fold,
            Function<Object, @Nullable Object> operands) {
        if (operand instanceof JsonNull kind) {
            Boolean holds = switch (kind) {
                case DB_NULL -> value == ABSENT;
                case JSON_NULL -> value == ABSENT ? null : Boolean.valueOf(value == null);
                case ANY_NULL -> value == ABSENT || value == null;
            };
            return operator.equals("equals") ? holds : Logic.not(holds);
        }
        Object right = operands.apply(operand);
        if (operator.startsWith("string_")) {
            return value instanceof String text && right != null
                    ? part(folded(text, fold), operator, folded(right.toString(), fold))
                    : null;
        }
        if (operator.endsWith("s_with")) {
            return value instanceof List<?> list ? Boolean.valueOf(atEnd(list, operator, right)) : null;
        }
        if (value == ABSENT || right == null) {
            return null;
        }
        Object other = tree(right);
        return switch (operator) {
            case "equals" -> same(value, other);
            case "not" -> !same(value, other);
            case "array_contains" -> value instanceof List<?> list ? contains(list, other) : null;
            default -> ordered(operator, value, other);
        };
    }

    private static String folded(String text, boolean fold) {
        return fold ? Values.folded(text).toString() : text;
    }

    private static boolean part(String text, String operator, String part) {
        return switch (operator) {
            case "string_contains" -> text.contains(part);
            case "string_starts_with" -> text.startsWith(part);
            default -> text.endsWith(part);
        };
    }

    private static boolean atEnd(List<?> list, String operator, @Nullable Object operand) {
        int place = operator.equals("array_starts_with") ? 0 : list.size() - 1;
        return operand != null && !list.isEmpty() && same(list.get(place), tree(operand));
    }

    private static @Nullable Boolean ordered(String operator, @Nullable Object left, @Nullable Object right) {
        if (left instanceof Number && right instanceof Number) {
            return Comparisons.ordered(
                    operator, new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString())));
        }
        return left instanceof String text && right instanceof String other
                ? Comparisons.ordered(
                        operator,
                        Arrays.compare(
                                text.codePoints().toArray(), other.codePoints().toArray()))
                : null;
    }

    /** Whether an array has all elements; of elements with parts databases may find those that have more of them. */
    private static boolean contains(List<?> list, @Nullable Object wanted) {
        if (wanted instanceof Map<?, ?>) {
            return false;
        }
        List<@Nullable Object> elements =
                wanted instanceof List<?> several ? new ArrayList<>(several) : new ArrayList<>(Arrays.asList(wanted));
        boolean exactly = elements.stream().allMatch(element -> list.stream().anyMatch(other -> same(other, element)));
        boolean inside = elements.stream().allMatch(element -> list.stream().anyMatch(other -> covers(other, element)));
        if (exactly != inside) {
            throw new Evaluator.NoOneAnswer("an element that is part of one");
        }
        return exactly;
    }

    private static boolean covers(@Nullable Object value, @Nullable Object part) {
        if (value instanceof Map<?, ?> map && part instanceof Map<?, ?> other) {
            return other.entrySet().stream()
                    .allMatch(entry ->
                            map.containsKey(entry.getKey()) && covers(map.get(entry.getKey()), entry.getValue()));
        }
        if (value instanceof List<?> list && part instanceof List<?> other) {
            return other.stream().allMatch(element -> list.stream().anyMatch(one -> covers(one, element)));
        }
        return same(value, part);
    }

    /** Whether two trees are equal as JSON. */
    static boolean same(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number && right instanceof Number) {
            return new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString())) == 0;
        }
        if (left instanceof Map<?, ?> map && right instanceof Map<?, ?> other) {
            return map.keySet().equals(other.keySet())
                    && map.keySet().stream().allMatch(key -> same(map.get(key), other.get(key)));
        }
        if (left instanceof List<?> list && right instanceof List<?> other) {
            return list.size() == other.size()
                    && java.util.stream.IntStream.range(0, list.size()).allMatch(i -> same(list.get(i), other.get(i)));
        }
        return Objects.equals(left, right);
    }
}
