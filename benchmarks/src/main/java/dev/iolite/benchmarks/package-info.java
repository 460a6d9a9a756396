/**
 * Compares iolite with hand-written JDBC.
 */
@NullMarked
package dev.iolite.benchmarks;

import org.jspecify.annotations.NullMarked;
