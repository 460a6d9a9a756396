package dev.iolite.conformance.relations;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.ForeignKey;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Unique;

/** A one-to-one relation that must be given. */
@Model
public interface Passport {
    @Id
    @AutoIncrement
    int getId();

    @Unique
    String getCode();

    @ForeignKey
    Citizen getHolder();
}
