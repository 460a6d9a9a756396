package dev.iolite.conformance.journal;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Unique;
import java.util.List;

/** Tied to articles by a link table that nobody sees. */
@Model
public interface Topic {
    @Id
    @AutoIncrement
    int getId();

    @Unique
    String getName();

    List<Article> getArticles();
}
