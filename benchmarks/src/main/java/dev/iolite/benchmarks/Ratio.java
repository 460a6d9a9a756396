package dev.iolite.benchmarks;

import java.util.Locale;

/**
 * What came out for one item.
 *
 * @param item its name
 * @param time iolite's time divided by JDBC's
 * @param allocation iolite's allocated bytes divided by JDBC's
 * @param jdbcNanos how long JDBC takes
 * @param jdbcBytes how much JDBC allocates
 */
record Ratio(String item, double time, double allocation, double jdbcNanos, double jdbcBytes) {

    /** The line that scripts read. */
    String line() {
        return String.format(Locale.ROOT, "%s %.2f %.2f", item, time, allocation);
    }

    /** What stands behind the line, for people. */
    String details() {
        return String.format(
                Locale.ROOT,
                "%s: JDBC takes %.1f us and allocates %.1f kB each time",
                item,
                jdbcNanos / 1_000,
                jdbcBytes / 1_000);
    }
}
