package dev.iolite.random;

import dev.iolite.model.JsonText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares what a database answered with what the evaluator expects. */
final class Expected {

    private static final double TOLERANCE = 1e-9;

    private Expected() {}

    /** A list whose order does not matter. */
    record Bag(List<@Nullable Object> elements) {
        @Override
        public String toString() {
            return "in any order " + elements;
        }
    }

    /** A computed number, which databases may round differently. */
    record Near(Number number) {}

    static boolean same(@Nullable Object expected, @Nullable Object actual) {
        if (expected instanceof Bag bag) {
            return actual instanceof List<?> list && sameBag(bag.elements(), list);
        }
        if (expected instanceof List<?> list) {
            return actual instanceof List<?> other && sameList(list, other);
        }
        if (expected instanceof Map<?, ?> map) {
            return actual instanceof Map<?, ?> other
                    && map.keySet().equals(other.keySet())
                    && map.keySet().stream().allMatch(key -> same(map.get(key), other.get(key)));
        }
        if (expected instanceof Near near) {
            return actual instanceof Number number
                    && number.getClass() == near.number().getClass()
                    && near(near.number().doubleValue(), number.doubleValue());
        }
        if (expected instanceof byte[] bytes) {
            return actual instanceof byte[] other && Arrays.equals(bytes, other);
        }
        if (expected instanceof JsonText) {
            return actual instanceof JsonText && Documents.same(Documents.tree(expected), Documents.tree(actual));
        }
        if (expected instanceof BigDecimal decimal) {
            return actual instanceof BigDecimal other && decimal.compareTo(other) == 0;
        }
        return Objects.equals(expected, actual);
    }

    private static boolean near(double expected, double actual) {
        return Math.abs(expected - actual) <= TOLERANCE * Math.max(1e-3, Math.abs(expected));
    }

    private static boolean sameList(List<?> expected, List<?> actual) {
        if (expected.size() != actual.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!same(expected.get(i), actual.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameBag(List<?> expected, List<?> actual) {
        if (expected.size() != actual.size()) {
            return false;
        }
        List<Object> left = new ArrayList<>(actual);
        for (Object wanted : expected) {
            int found = -1;
            for (int i = 0; i < left.size() && found < 0; i++) {
                found = same(wanted, left.get(i)) ? i : -1;
            }
            if (found < 0) {
                return false;
            }
            left.remove(found);
        }
        return true;
    }
}
