/** Hand-written JDBC: the fastest way known for each piece of work. */
@NullMarked
package dev.iolite.benchmarks.jdbc;

import org.jspecify.annotations.NullMarked;
