package dev.iolite.random;

import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether groups meet a {@code having}. */
final class Having {

    private static final List<String> COMBINATORS = List.of("AND", "OR", "NOT");

    private final Aggregation aggregation;
    private final Comparisons comparisons;

    Having(Aggregation aggregation, Comparisons comparisons) {
        this.aggregation = aggregation;
        this.comparisons = comparisons;
    }

    boolean holds(Model model, List<Map<String, @Nullable Object>> group, @Nullable Object having) {
        return having == null || Boolean.TRUE.equals(all(model, group, Where.object(having), true));
    }

    private @Nullable Boolean all(
            Model model, List<Map<String, @Nullable Object>> group, Map<String, @Nullable Object> having, boolean top) {
        Boolean result = true;
        for (Map.Entry<String, @Nullable Object> member : having.entrySet()) {
            Boolean next = COMBINATORS.contains(member.getKey())
                    ? combined(model, group, member.getKey(), Where.items(member.getValue()), top)
                    : field(model.scalar(member.getKey()), model, group, member.getValue());
            result = Logic.and(result, next);
        }
        return result;
    }

    private @Nullable Boolean combined(
            Model model, List<Map<String, @Nullable Object>> group, String combinator, List<?> given, boolean top) {
        List<?> members =
                given.stream().filter(member -> !vacant(Where.object(member))).toList();
        if (combinator.equals("OR") && members.isEmpty()) {
            return !top;
        }
        Boolean result = !combinator.equals("OR");
        for (Object member : members) {
            Boolean next = all(model, group, Where.object(member), false);
            result = switch (combinator) {
                case "OR" -> Logic.or(result, next);
                case "AND" -> Logic.and(result, next);
                default -> Logic.and(result, Logic.not(next));
            };
        }
        return result;
    }

    private static boolean vacant(Map<String, @Nullable Object> having) {
        return having.entrySet().stream()
                .allMatch(member -> COMBINATORS.contains(member.getKey())
                        && Where.items(member.getValue()).stream().allMatch(item -> vacant(Where.object(item))));
    }

    private @Nullable Boolean field(
            ScalarField field, Model model, List<Map<String, @Nullable Object>> group, @Nullable Object filter) {
        Object value = group.get(0).get(field.name());
        if (!(filter instanceof Map<?, ?>)) {
            return comparisons.filter(field, value, filter, Values::stored);
        }
        Boolean result = true;
        Map<String, @Nullable Object> rest = new LinkedHashMap<>();
        for (Map.Entry<String, @Nullable Object> entry : Where.object(filter).entrySet()) {
            if (Aggregation.FUNCTIONS.contains(entry.getKey())) {
                Object computed = aggregation.value(model, group, entry.getKey(), field.name());
                boolean extreme = List.of("_min", "_max").contains(entry.getKey());
                Boolean next = extreme
                        ? comparisons.filter(field, computed, entry.getValue(), Values::stored)
                        : comparisons.filter(number(field), decimal(computed), entry.getValue(), Having::decimal);
                result = Logic.and(result, next);
            } else {
                rest.put(entry.getKey(), entry.getValue());
            }
        }
        return rest.isEmpty() ? result : Logic.and(result, comparisons.filter(field, value, rest, Values::stored));
    }

    private static ScalarField number(ScalarField field) {
        return new ScalarField(
                field.name(),
                0,
                "",
                dev.iolite.schema.ScalarType.DECIMAL,
                null,
                false,
                true,
                null,
                false,
                false,
                false,
                false,
                null,
                null);
    }

    private static @Nullable Object decimal(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Having::decimal).toList();
        }
        return value == null ? null : new BigDecimal(value.toString());
    }
}
