package dev.iolite.checks.tangled.low;

import dev.iolite.checks.tangled.high.SkipsARow;

public record Upward(SkipsARow row) {}
