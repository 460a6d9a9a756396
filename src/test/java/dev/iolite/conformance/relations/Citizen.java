package dev.iolite.conformance.relations;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import org.jspecify.annotations.Nullable;

/** The side of a one-to-one relation that does not hold the key. */
@Model
public interface Citizen {
    @Id
    @AutoIncrement
    int getId();

    String getName();

    @Nullable
    Passport getPassport();
}
