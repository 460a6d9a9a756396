/**
 * Compiles reads to plans: where rows come from, filters, order, cursors, includes, aggregates.
 *
 * <p>A template of {@link dev.iolite.query.Read} goes in, a plan with rendered statements comes out; pure functions of
 * schema and dialect. It knows no connection and no argument's value.
 */
@NullMarked
package dev.iolite.plan.read;

import org.jspecify.annotations.NullMarked;
