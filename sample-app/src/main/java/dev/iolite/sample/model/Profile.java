package dev.iolite.sample.model;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.ForeignKey;
import dev.iolite.annotation.ForeignKey.Action;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import org.jspecify.annotations.Nullable;

/** What a user tells about herself. */
@Model
public interface Profile {

    /** The number the database gave. */
    @Id
    @AutoIncrement
    int getId();

    /** A few sentences. */
    String getBio();

    /** A page of her own. */
    @Nullable
    String getWebsite();

    /** Whose profile it is; it goes when the user goes. */
    @ForeignKey(onDelete = Action.CASCADE)
    User getUser();
}
