package dev.iolite.conformance.blog;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Default;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Json;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Needs;
import dev.iolite.annotation.Omit;
import dev.iolite.annotation.Unique;
import dev.iolite.model.JsonText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A writer or reader of the blog. */
@Model
public interface User {
    @Id
    @AutoIncrement
    int getId();

    @Nullable
    String getName();

    @Unique
    String getEmail();

    @Default("0")
    int getProfileViews();

    @Default("USER")
    Role getRole();

    List<Boolean> getCoinflips();

    List<Post> getPosts();

    String getCity();

    String getCountry();

    @Nullable
    ExtendedProfile getProfile();

    @Json
    JsonText getPets();

    @Omit
    @Nullable
    String getPasswordHash();

    @Needs({"name", "email"})
    default String getLabel() {
        return getName() + " <" + getEmail() + ">";
    }
}
