package dev.iolite.benchmarks.model;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Unique;

/** What a member says of himself. */
@Model
public interface Biography {
    @Id
    @AutoIncrement
    int getId();

    String getText();

    Member getMember();

    @Unique
    int getMemberId();
}
