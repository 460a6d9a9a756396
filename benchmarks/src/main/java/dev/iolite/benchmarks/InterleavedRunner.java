package dev.iolite.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * Compares two ways in one JVM: short turns in random order, each round's ratio to the JDBC turn of the same round, the
 * median over all rounds. A busy machine slows both alike.
 */
public final class InterleavedRunner {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long turnNanos;
    private final int rounds;
    private final int warmUpRounds;
    private final Random random;

    /**
     * A runner.
     *
     * @param turnMillis how long a turn is
     * @param rounds how many rounds count
     * @param warmUpRounds how many rounds go before them
     * @param seed of the turns' order
     */
    public InterleavedRunner(long turnMillis, int rounds, int warmUpRounds, long seed) {
        this.turnNanos = turnMillis * 1_000_000;
        this.rounds = rounds;
        this.warmUpRounds = warmUpRounds;
        this.random = new Random(seed);
    }

    /**
     * What came out.
     *
     * @param time iolite's time by JDBC's
     * @param allocation iolite's bytes by JDBC's
     * @param jdbcMicros the median time of one JDBC operation
     * @param ioliteMicros the median time of one iolite operation
     * @param jdbcBytes bytes allocated by one JDBC operation
     * @param ioliteBytes bytes allocated by one iolite operation
     */
    public record Outcome(
            double time,
            double allocation,
            double jdbcMicros,
            double ioliteMicros,
            double jdbcBytes,
            double ioliteBytes) {

        /**
         * The line that scripts read.
         *
         * @param name the workload's name
         * @return {@code <item> <ratio> <allocation ratio>}
         */
        public String line(String name) {
            return String.format(Locale.ROOT, "%s %.2f %.2f", name, time, allocation);
        }
    }

    /**
     * Checks that both ways give the same, then compares them.
     *
     * @param workload the work
     * @return the ratios
     * @throws Exception when the work fails
     */
    public Outcome run(Workload workload) throws Exception {
        requireEqual(workload);
        for (int i = 0; i < warmUpRounds; i++) {
            round(workload);
        }
        double[] ratios = new double[rounds];
        double[] jdbc = new double[rounds];
        double[] iolite = new double[rounds];
        double[] jdbcBytes = new double[rounds];
        double[] ioliteBytes = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            Turn[] turns = round(workload);
            ratios[i] = turns[1].nanos() / turns[0].nanos();
            jdbc[i] = turns[0].nanos();
            iolite[i] = turns[1].nanos();
            jdbcBytes[i] = turns[0].bytes();
            ioliteBytes[i] = turns[1].bytes();
        }
        double allocated = median(jdbcBytes);
        return new Outcome(
                median(ratios),
                median(ioliteBytes) / allocated,
                median(jdbc) / 1000,
                median(iolite) / 1000,
                allocated,
                median(ioliteBytes));
    }

    private static void requireEqual(Workload workload) throws Exception {
        Object expected = workload.jdbc();
        workload.reset();
        Object actual = workload.comparable(workload.iolite());
        workload.reset();
        if (!expected.equals(actual)) {
            throw new IllegalStateException(
                    workload.name() + ": the results differ\n jdbc:   " + expected + "\n iolite: " + actual);
        }
    }

    private record Turn(double nanos, double bytes) {}

    private Turn[] round(Workload workload) throws Exception {
        Turn[] turns = new Turn[2];
        boolean jdbcFirst = random.nextBoolean();
        turns[jdbcFirst ? 0 : 1] = turn(workload, jdbcFirst);
        turns[jdbcFirst ? 1 : 0] = turn(workload, !jdbcFirst);
        return turns;
    }

    private Turn turn(Workload workload, boolean jdbc) throws Exception {
        long thread = Thread.currentThread().getId();
        long bytes = THREADS.getThreadAllocatedBytes(thread);
        long start = System.nanoTime();
        long now = start;
        int operations = 0;
        while (now - start < turnNanos) {
            if (jdbc) {
                workload.jdbc();
            } else {
                workload.iolite();
            }
            operations++;
            now = System.nanoTime();
        }
        Turn turn = new Turn(
                (double) (now - start) / operations,
                (double) (THREADS.getThreadAllocatedBytes(thread) - bytes) / operations);
        workload.reset();
        return turn;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
