/**
 * What Micrometer is told of operations and statements, and under which names; an application may choose others. Knows
 * nothing of how either is run.
 */
@NullMarked
package dev.iolite.autoconfigure.observation;

import org.jspecify.annotations.NullMarked;
