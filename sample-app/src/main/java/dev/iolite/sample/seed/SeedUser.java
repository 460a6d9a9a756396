package dev.iolite.sample.seed;

import dev.iolite.sample.model.Role;
import org.jspecify.annotations.Nullable;

/** A user of the first start. */
record SeedUser(
        String email,
        String name,
        Role role,
        int joinedDaysAgo,
        String bio,
        @Nullable String website) {}
