package dev.iolite.conformance.relations;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Unique;

/** Declares no way back to its employees: there is one all the same. */
@Model
public interface Department {
    @Id
    @AutoIncrement
    int getId();

    @Unique
    String getName();
}
