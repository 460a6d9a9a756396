package dev.iolite.conformance.relations;

import static dev.iolite.annotation.Default.Generated.NOW;

import dev.iolite.annotation.Default;
import dev.iolite.annotation.UpdatedAt;
import java.time.Instant;

/** Properties that several models share. */
public interface Timestamped {
    @Default(generated = NOW)
    Instant getCreatedAt();

    @UpdatedAt
    Instant getChangedAt();
}
