/**
 * The same work by hand-written JDBC and by iolite, on one PostgreSQL server and one pool: the interleaved runner and
 * the JMH classes. Results are compared before anything is timed.
 */
@NullMarked
package dev.iolite.benchmarks;

import org.jspecify.annotations.NullMarked;
