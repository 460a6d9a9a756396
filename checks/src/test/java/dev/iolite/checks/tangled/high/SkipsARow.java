package dev.iolite.checks.tangled.high;

import dev.iolite.checks.tangled.low.Upward;
import dev.iolite.checks.tangled.middle.Fine;

public record SkipsARow(Fine below, Upward twoBelow) {}
