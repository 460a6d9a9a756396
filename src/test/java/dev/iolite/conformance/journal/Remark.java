package dev.iolite.conformance.journal;

import dev.iolite.annotation.Default;
import dev.iolite.annotation.Default.Generated;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import org.jspecify.annotations.Nullable;

/** May stand without a article, and has a generated id. */
@Model
public interface Remark {
    @Id
    @Default(generated = Generated.CUID2)
    String getId();

    String getText();

    @Nullable
    Article getArticle();

    @Nullable
    Integer getArticleId();
}
