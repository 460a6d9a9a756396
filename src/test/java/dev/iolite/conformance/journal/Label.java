package dev.iolite.conformance.journal;

import dev.iolite.annotation.Id;
import dev.iolite.annotation.ManyToMany;
import dev.iolite.annotation.Model;
import java.util.List;

/** Tied to articles by a link model with a column of its own. */
@Model
public interface Label {
    @Id
    String getName();

    @ManyToMany(through = ArticleLabel.class)
    List<Article> getArticles();
}
