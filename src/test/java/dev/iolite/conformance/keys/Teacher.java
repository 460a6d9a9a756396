package dev.iolite.conformance.keys;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Unique;

/** A row that courses point to by its email. */
@Model
public interface Teacher {
    @Id
    @AutoIncrement
    int getId();

    @Unique
    String getEmail();
}
