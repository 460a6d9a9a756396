package dev.iolite.random;

import java.util.Map;
import java.util.TreeMap;

/** How often which writes ended in which way. */
final class Coverage {

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Integer> skipped = new TreeMap<>();

    void count(String end) {
        counts.merge(end, 1, Integer::sum);
    }

    void skip(Evaluator.NoOneAnswer reason) {
        skipped.merge(String.valueOf(reason.getMessage()), 1, Integer::sum);
    }

    @Override
    public String toString() {
        return "writes " + counts + ", left out " + skipped;
    }
}
