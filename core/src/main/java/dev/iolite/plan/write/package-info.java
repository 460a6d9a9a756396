/**
 * Mutations become plans of steps: what a row points to first, then the row, then what points to it.
 *
 * <p>A {@link dev.iolite.query.Mutation} goes in, a {@link dev.iolite.plan.WritePlan} comes out. Each nested operation
 * is a class of its own, written once for all kinds of link. Texts of statements are kept by shape. It opens no
 * connection and has no clock.
 */
@NullMarked
package dev.iolite.plan.write;

import org.jspecify.annotations.NullMarked;
