package dev.iolite.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a field becomes. */
final class Changed {

    private Changed() {}

    /** The new value; arithmetic leaves null as it is. */
    static @Nullable Object value(@Nullable Object old, @Nullable Object change) {
        if (!(change instanceof Map<?, ?>)) {
            return change;
        }
        Map.Entry<String, @Nullable Object> only =
                Where.object(change).entrySet().iterator().next();
        Object operand = only.getValue();
        if (only.getKey().equals("set")) {
            return operand;
        }
        if (only.getKey().equals("push")) {
            List<Object> longer = new ArrayList<>(old == null ? List.of() : (List<?>) old);
            longer.addAll(Where.items(operand));
            return longer;
        }
        return old == null
                ? null
                : (Object) reckoned((Integer) old, only.getKey(), (Integer) Objects.requireNonNull(operand));
    }

    private static Integer reckoned(Integer old, String operator, Integer by) {
        return switch (operator) {
            case "increment" -> Math.addExact(old, by);
            case "decrement" -> Math.subtractExact(old, by);
            case "multiply" -> Math.multiplyExact(old, by);
            case "divide" -> old / by;
            default -> throw new IllegalArgumentException(operator);
        };
    }
}
