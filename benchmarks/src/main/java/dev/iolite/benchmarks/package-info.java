/**
 * iolite beside hand-written JDBC, the best variant we know, in one process and on one PostgreSQL. Takes the names of
 * items, gives ratios of time and of bytes allocated. Each pair must give equal results before it is timed.
 */
@NullMarked
package dev.iolite.benchmarks;

import org.jspecify.annotations.NullMarked;
