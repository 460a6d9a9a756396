package dev.iolite.plan;

import dev.iolite.schema.DefaultValue;
import dev.iolite.schema.ScalarType;

/**
 * A value that iolite makes for a row before the first step.
 *
 * @param how how it is made; all of one plan that are the time of the write are the same time
 * @param type the field's type
 */
public record GeneratedValue(DefaultValue.Generated how, ScalarType type) {}
