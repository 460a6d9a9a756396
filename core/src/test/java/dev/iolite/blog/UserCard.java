package dev.iolite.blog;

import dev.iolite.annotation.CountOf;
import dev.iolite.dsl.Projection;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record UserCard(
        @Nullable String name,
        List<PostTitle> posts,
        @CountOf("posts") long postCount) implements Projection<User> {}
