package dev.iolite.checks.tangled.unlisted;

record Stray() {}
