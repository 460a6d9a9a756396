package dev.iolite.blog;

import dev.iolite.dsl.UpdateInput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public record Patch(@Nullable String city, @Nullable Optional<String> name) implements UpdateInput<User> {}
