package dev.iolite.sample.model;

import static dev.iolite.annotation.Default.Generated.NOW;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Default;
import dev.iolite.annotation.ForeignKey;
import dev.iolite.annotation.ForeignKey.Action;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import java.time.Instant;

/** What someone says about a post. */
@Model
public interface Comment {

    /** The number the database gave. */
    @Id
    @AutoIncrement
    int getId();

    /** The words. */
    String getText();

    /** When they were written. */
    @Default(generated = NOW)
    Instant getCreatedAt();

    /** The post; comments go with it. */
    @ForeignKey(onDelete = Action.CASCADE)
    Post getPost();

    /** Who says it; comments go with their author. */
    @ForeignKey(onDelete = Action.CASCADE)
    User getAuthor();
}
