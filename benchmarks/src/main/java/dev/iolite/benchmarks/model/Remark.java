package dev.iolite.benchmarks.model;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;

/** What somebody said of an article. */
@Model
public interface Remark {
    @Id
    @AutoIncrement
    int getId();

    String getText();

    Article getArticle();

    int getArticleId();
}
