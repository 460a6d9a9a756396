/**
 * The blog both sides read and write. Models only.
 */
@NullMarked
package dev.iolite.benchmarks.model;

import org.jspecify.annotations.NullMarked;
