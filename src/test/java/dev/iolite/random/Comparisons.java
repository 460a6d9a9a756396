package dev.iolite.random;

import dev.iolite.dynamic.FieldReference;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Filters on one value. */
final class Comparisons {

    private final Values values;

    Comparisons(Values values) {
        this.values = values;
    }

    /** What a filter says of a value; {@code operands} turns what stands in the filter into a stored value. */
    @Nullable
    Boolean filter(
            ScalarField field,
            @Nullable Object value,
            @Nullable Object filter,
            Function<Object, @Nullable Object> operands) {
        if (field.list()) {
            return list((List<?>) value, filter, operands);
        }
        if (field.type() == ScalarType.JSON) {
            return Documents.filter(value, Where.object(filter), operands);
        }
        return filter instanceof Map<?, ?>
                ? operators(field, value, Where.object(filter), false, operands)
                : operator(field, value, "equals", filter, false, operands);
    }

    private @Nullable Boolean operators(
            ScalarField field,
            @Nullable Object value,
            Map<String, @Nullable Object> filter,
            boolean inherited,
            Function<Object, @Nullable Object> operands) {
        boolean fold = inherited || "insensitive".equals(filter.get("mode"));
        Boolean result = true;
        for (Map.Entry<String, @Nullable Object> entry : filter.entrySet()) {
            if (!entry.getKey().equals("mode")) {
                Boolean next = operator(field, value, entry.getKey(), entry.getValue(), fold, operands);
                result = Logic.and(result, next);
            }
        }
        return result;
    }

    private @Nullable Boolean operator(
            ScalarField field,
            @Nullable Object value,
            String operator,
            @Nullable Object operand,
            boolean fold,
            Function<Object, @Nullable Object> operands) {
        if (operator.equals("not") && operand instanceof Map<?, ?>) {
            return negated(field, value, Where.object(operand), fold, operands);
        }
        if (operand == null) {
            boolean negated = operator.startsWith("not");
            return (value == null) != negated;
        }
        if (operator.equals("in") || operator.equals("notIn")) {
            List<?> elements = (List<?>) operands.apply(operand);
            // a field without a value is neither in another field's list nor not in it
            boolean unknown = elements == null || operand instanceof FieldReference && value == null;
            Boolean found = unknown ? null : in(value, elements, fold);
            return operator.equals("in") ? found : Logic.not(found);
        }
        Object right = operands.apply(operand);
        if (value == null || right == null) {
            return null;
        }
        return test(field, operator, fold ? Values.folded(value) : value, fold ? Values.folded(right) : right);
    }

    /** Each of the operators inside {@code not} must be false. */
    private @Nullable Boolean negated(
            ScalarField field,
            @Nullable Object value,
            Map<String, @Nullable Object> filter,
            boolean inherited,
            Function<Object, @Nullable Object> operands) {
        boolean fold = inherited || "insensitive".equals(filter.get("mode"));
        Boolean result = true;
        for (Map.Entry<String, @Nullable Object> entry : filter.entrySet()) {
            if (!entry.getKey().equals("mode")) {
                Boolean next = operator(field, value, entry.getKey(), entry.getValue(), fold, operands);
                result = Logic.and(result, Logic.not(next));
            }
        }
        return result;
    }

    private static @Nullable Boolean in(@Nullable Object value, List<?> list, boolean fold) {
        if (list.isEmpty()) {
            return false;
        }
        if (value == null) {
            return null;
        }
        Object wanted = fold ? Values.folded(value) : value;
        return list.stream().anyMatch(element -> Values.equal(fold ? Values.folded(element) : element, wanted));
    }

    private boolean test(ScalarField field, String operator, Object value, Object operand) {
        return switch (operator) {
            case "equals" -> Values.equal(value, operand);
            case "not" -> !Values.equal(value, operand);
            case "contains" -> ((String) value).contains((String) operand);
            case "startsWith" -> ((String) value).startsWith((String) operand);
            case "endsWith" -> ((String) value).endsWith((String) operand);
            default -> ordered(operator, values.compare(field, value, operand));
        };
    }

    /** Whether an operator holds for the sign of a comparison. */
    static boolean ordered(String operator, int sign) {
        return switch (operator) {
            case "equals" -> sign == 0;
            case "not" -> sign != 0;
            case "lt" -> sign < 0;
            case "lte" -> sign <= 0;
            case "gt" -> sign > 0;
            case "gte" -> sign >= 0;
            default -> throw new IllegalArgumentException(operator);
        };
    }

    /** Of a list that was never written only that it is empty is known. */
    private static @Nullable Boolean list(
            @Nullable List<?> value, @Nullable Object filter, Function<Object, @Nullable Object> operands) {
        if (value == null) {
            return unwritten(filter);
        }
        if (!(filter instanceof Map<?, ?>)) {
            return Values.equal(value, java.util.Objects.requireNonNull(Values.stored(Where.items(filter))));
        }
        Boolean result = true;
        for (Map.Entry<String, @Nullable Object> test : Where.object(filter).entrySet()) {
            Object operand = test.getValue();
            Object wanted = operand instanceof FieldReference ? operands.apply(operand) : operand;
            boolean unknown = wanted == null
                    && operand instanceof FieldReference
                    && !test.getKey().equals("has");
            result = Logic.and(result, unknown ? null : Boolean.valueOf(listTest(value, test.getKey(), wanted)));
        }
        return result;
    }

    private static @Nullable Boolean unwritten(@Nullable Object filter) {
        if (!(filter instanceof Map<?, ?>)) {
            return null;
        }
        Boolean result = true;
        for (Map.Entry<String, @Nullable Object> test : Where.object(filter).entrySet()) {
            result = Logic.and(result, test.getKey().equals("isEmpty") ? (Boolean) test.getValue() : null);
        }
        return result;
    }

    private static boolean listTest(List<?> value, String operator, @Nullable Object operand) {
        List<?> wanted = operator.equals("isEmpty") || operand == null
                ? List.of()
                : (List<?>) Values.stored(Where.items(operand));
        return switch (operator) {
            case "has" -> operand != null && has(value, wanted.get(0));
            case "hasEvery" -> wanted.stream().allMatch(element -> has(value, element));
            case "hasSome" -> wanted.stream().anyMatch(element -> has(value, element));
            case "isEmpty" -> value.isEmpty() == (Boolean) java.util.Objects.requireNonNull(operand);
            case "equals" -> Values.equal(value, wanted);
            case "not" -> !Values.equal(value, wanted);
            default -> throw new IllegalArgumentException(operator);
        };
    }

    private static boolean has(List<?> value, Object wanted) {
        return value.stream().anyMatch(element -> Values.equal(element, wanted));
    }
}
