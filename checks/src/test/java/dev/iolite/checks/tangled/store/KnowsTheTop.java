package dev.iolite.checks.tangled.store;

import dev.iolite.checks.tangled.high.SkipsARow;
import dev.iolite.checks.tangled.middle.Fine;

record KnowsTheTop(Fine allowed, SkipsARow refused) {}
