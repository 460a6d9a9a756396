package dev.iolite.conformance.relations;

import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import org.jspecify.annotations.Nullable;

/** A row whose id consists of keys that it does not show. */
@Model
@Id({"citizen", "club"})
public interface Membership {
    Citizen getCitizen();

    Club getClub();

    @Nullable
    String getNote();
}
