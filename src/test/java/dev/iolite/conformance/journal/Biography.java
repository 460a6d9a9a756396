package dev.iolite.conformance.journal;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Unique;

/** One for each author at most; holds the key. */
@Model
public interface Biography {
    @Id
    @AutoIncrement
    int getId();

    String getBio();

    Author getAuthor();

    @Unique
    int getAuthorId();
}
