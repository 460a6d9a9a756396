package dev.iolite.plan;

import org.jspecify.annotations.Nullable;

/**
 * A plan with the values of one call.
 *
 * @param plan the plan, which may serve all calls of a shape
 * @param values the values by number; may be longer than what the plan uses
 */
public record PlannedWrite(WritePlan plan, @Nullable Object[] values) {}
