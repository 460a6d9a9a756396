/** The models of the benchmarks. */
@NullMarked
package dev.iolite.benchmarks.model;

import org.jspecify.annotations.NullMarked;
