package dev.iolite.checks.tangled.middle;

import dev.iolite.checks.tangled.low.Upward;

public record Fine(Upward below) {}
