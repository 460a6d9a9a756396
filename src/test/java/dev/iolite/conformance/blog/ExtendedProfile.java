package dev.iolite.conformance.blog;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Unique;
import org.jspecify.annotations.Nullable;

/** What a user tells of themselves. */
@Model(constant = "PROFILE")
public interface ExtendedProfile {
    @Id
    @AutoIncrement
    int getId();

    @Unique
    @Nullable
    Integer getUserId();

    @Nullable
    String getBio();

    @Nullable
    User getUser();
}
