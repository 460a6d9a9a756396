package dev.iolite.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Choices that depend on a seed alone. */
final class RandomSource {

    private final Random random;

    RandomSource(long seed) {
        // Neighbouring seeds give alike first numbers without this
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** A number from 0 to below a bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number between two, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** True in so many cases of a hundred. */
    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** Some of the values, each at most once, in any order. */
    <T> List<T> some(List<T> values, int most) {
        List<T> mixed = new ArrayList<>(values);
        Collections.shuffle(mixed, random);
        return mixed.subList(0, Math.min(mixed.size(), most));
    }
}
