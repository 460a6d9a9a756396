package dev.iolite.conformance.journal;

import dev.iolite.annotation.Default;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;

/** The link between a article and a label; its key has two fields. */
@Model
@Id({"articleId", "labelName"})
public interface ArticleLabel {
    Article getArticle();

    int getArticleId();

    Label getLabel();

    String getLabelName();

    @Default("0")
    int getWeight();
}
