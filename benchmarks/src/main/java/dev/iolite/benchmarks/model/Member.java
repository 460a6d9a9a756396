package dev.iolite.benchmarks.model;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Default;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Unique;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who writes articles. */
@Model
public interface Member {
    @Id
    @AutoIncrement
    int getId();

    @Unique
    String getEmail();

    @Nullable String getName();

    String getCity();

    String getCountry();

    @Default("0")
    int getViews();

    @Default("true")
    boolean isActive();

    Instant getJoined();

    List<Article> getArticles();

    @Nullable Biography getBiography();
}
