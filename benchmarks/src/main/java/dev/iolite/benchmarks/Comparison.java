package dev.iolite.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;

/**
 * Compares two sides by short turns in random order: each turn of iolite is divided by the turn of JDBC in the same round,
 * and the median counts, so that a busy machine disturbs both alike. (Separate processes could not be compared here.)
 */
final class Comparison {

    private static final long TURN_NANOS = 60_000_000L;
    private static final long WARM_UP_NANOS = 4_000_000_000L;

    private final int rounds;
    private final Random order = new Random(42);
    private final com.sun.management.ThreadMXBean threads =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    Comparison(int rounds) {
        this.rounds = rounds;
    }

    Ratio compare(Item item) throws Exception {
        item.requireEqualResults();
        warmUp(item);
        double[] time = new double[rounds];
        double[] jdbcBytes = new double[rounds];
        double[] ioliteBytes = new double[rounds];
        double[] jdbcNanos = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            boolean jdbcFirst = order.nextBoolean();
            Turn first = turn(jdbcFirst ? item.jdbc() : item.iolite());
            item.reset().run();
            Turn second = turn(jdbcFirst ? item.iolite() : item.jdbc());
            item.reset().run();
            Turn jdbc = jdbcFirst ? first : second;
            Turn iolite = jdbcFirst ? second : first;
            time[round] = iolite.nanos() / jdbc.nanos();
            jdbcNanos[round] = jdbc.nanos();
            jdbcBytes[round] = jdbc.bytes();
            ioliteBytes[round] = iolite.bytes();
        }
        return new Ratio(
                item.name(),
                median(time),
                median(ioliteBytes) / median(jdbcBytes),
                median(jdbcNanos),
                median(jdbcBytes));
    }

    private void warmUp(Item item) throws Exception {
        long end = System.nanoTime() + WARM_UP_NANOS;
        while (System.nanoTime() < end) {
            turn(item.jdbc());
            item.reset().run();
            turn(item.iolite());
            item.reset().run();
        }
    }

    private Turn turn(Work work) throws Exception {
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        long now = start;
        int runs = 0;
        while (now - start < TURN_NANOS) {
            if (work.run() == this) {
                throw new IllegalStateException("a result that cannot be, so that none may be left out");
            }
            runs++;
            now = System.nanoTime();
        }
        double allocated = threads.getCurrentThreadAllocatedBytes() - bytes;
        return new Turn((double) (now - start) / runs, allocated / runs);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Averages of one turn, for each run of the work. */
    private record Turn(double nanos, double bytes) {}
}
