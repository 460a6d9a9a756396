/**
 * Immutable plans: statements with their slots, how their rows become instances, and the steps of writes as data.
 *
 * <p>Planners make them, the executor carries them out and decides nothing.
 */
@NullMarked
package dev.iolite.plan;

import org.jspecify.annotations.NullMarked;
