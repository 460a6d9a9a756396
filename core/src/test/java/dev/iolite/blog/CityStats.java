package dev.iolite.blog;

import dev.iolite.annotation.CountOf;
import dev.iolite.annotation.SumOf;
import dev.iolite.dsl.GroupProjection;
import org.jspecify.annotations.Nullable;

public record CityStats(
        String country,
        String city,
        @CountOf long users,
        @SumOf("profileViews") @Nullable Long views) implements GroupProjection<User> {}
