package dev.iolite.blog;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Unique;
import org.jspecify.annotations.Nullable;

@Model(constant = "PROFILE")
public interface ExtendedProfile {
    @Id
    @AutoIncrement
    int getId();

    @Nullable
    String getBio();

    User getUser();

    @Unique
    int getUserId();
}
