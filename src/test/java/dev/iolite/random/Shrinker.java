package dev.iolite.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes a failing call smaller as long as it still fails. */
final class Shrinker {

    private static final int MOST_TRIALS = 400;

    private final Predicate<Call> fails;
    private int trials;

    Shrinker(Predicate<Call> fails) {
        this.fails = fails;
    }

    Call shrink(Call call) {
        Call smallest = call;
        boolean smaller = true;
        while (smaller && trials < MOST_TRIALS) {
            smaller = false;
            for (Object candidate : candidates(smallest.arguments())) {
                Call next = smallest.with(Where.object(candidate));
                trials++;
                if (trials < MOST_TRIALS && fails(next)) {
                    smallest = next;
                    smaller = true;
                    break;
                }
            }
        }
        return smallest;
    }

    private boolean fails(Call call) {
        try {
            return fails.test(call);
        } catch (RuntimeException expected) {
            // No longer a call that the evaluator understands
            return false;
        }
    }

    /** All values with one part less, larger parts first. */
    private static List<Object> candidates(@Nullable Object value) {
        List<Object> candidates = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(key -> {
                Map<Object, @Nullable Object> rest = new LinkedHashMap<>(map);
                rest.remove(key);
                candidates.add(rest);
            });
            map.forEach((key, member) -> candidates(member).forEach(candidate -> {
                Map<Object, @Nullable Object> other = new LinkedHashMap<>(map);
                other.put(key, candidate);
                candidates.add(other);
            }));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                List<@Nullable Object> rest = new ArrayList<>(list);
                rest.remove(i);
                candidates.add(rest);
            }
            for (int i = 0; i < list.size(); i++) {
                for (Object candidate : candidates(list.get(i))) {
                    List<@Nullable Object> other = new ArrayList<>(list);
                    other.set(i, candidate);
                    candidates.add(other);
                }
            }
        }
        return candidates;
    }
}
