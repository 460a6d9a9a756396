package dev.iolite.benchmarks.model;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;

/** What a user says about themselves. */
@Model
public interface Profile {

    @Id
    @AutoIncrement
    int getId();

    String getBio();

    User getUser();

    int getUserId();
}
