package dev.iolite.conformance.types;

import dev.iolite.annotation.Column;

/** An enum whose stored texts differ from its names. */
public enum Planet {
    MERCURY,
    VENUS,
    @Column("terra")
    EARTH
}
