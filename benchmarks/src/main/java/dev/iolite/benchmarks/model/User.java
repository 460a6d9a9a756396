package dev.iolite.benchmarks.model;

import static dev.iolite.annotation.Default.Generated.NOW;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Default;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Unique;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who writes posts. */
@Model
public interface User {

    @Id
    @AutoIncrement
    int getId();

    @Unique
    String getEmail();

    @Nullable
    String getName();

    String getCity();

    int getAge();

    @Default("true")
    boolean isActive();

    @Default(generated = NOW)
    Instant getCreatedAt();

    @Nullable
    Profile getProfile();

    List<Post> getPosts();
}
