package dev.iolite.benchmarks;

import java.util.function.UnaryOperator;

/**
 * The same work done twice.
 *
 * @param name what users of the command call it
 * @param jdbc the work by hand
 * @param iolite the work through iolite
 * @param plain turns either result into values that are equal when both did the same
 * @param reset undoes what the work left behind; not timed
 */
record Item(String name, Work jdbc, Work iolite, UnaryOperator<Object> plain, Runnable reset) {

    /** Runs both sides once and refuses results that differ: a faster wrong answer is no answer. */
    void requireEqualResults() throws Exception {
        reset.run();
        Object expected = plain.apply(jdbc.run());
        reset.run();
        Object actual = plain.apply(iolite.run());
        reset.run();
        if (!expected.equals(actual)) {
            throw new IllegalStateException(name + " differs:\n  jdbc   " + expected + "\n  iolite " + actual);
        }
    }
}
