/**
 * Random schemas, data and reads: every database must answer as a simple evaluator in memory does.
 *
 * <p>The evaluator reads the same nested maps as the door without generated code and must not use anything of the
 * planner, so that the two cannot be wrong together.
 */
@NullMarked
package dev.iolite.random;

import org.jspecify.annotations.NullMarked;
