package dev.iolite.sample.model;

import static dev.iolite.annotation.Default.Generated.NOW;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Default;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Unique;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Someone who reads or writes here. */
@Model
public interface User {

    /** The number the database gave. */
    @Id
    @AutoIncrement
    int getId();

    /** One account for each address. */
    @Unique
    String getEmail();

    /** The name shown beside posts and comments. */
    String getName();

    /** What the user may do. */
    @Default("READER")
    Role getRole();

    /** When the account was made. */
    @Default(generated = NOW)
    Instant getJoinedAt();

    /** Some tell more about themselves. */
    @Nullable
    Profile getProfile();

    /** What the user wrote. */
    List<Post> getPosts();

    /** What the user said about posts. */
    List<Comment> getComments();
}
