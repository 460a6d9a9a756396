package dev.iolite.benchmarks.model;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Unique;
import java.util.List;

/** What articles are about. */
@Model
public interface Topic {
    @Id
    @AutoIncrement
    int getId();

    @Unique
    String getName();

    List<Article> getArticles();
}
