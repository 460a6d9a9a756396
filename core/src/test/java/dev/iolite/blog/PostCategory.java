package dev.iolite.blog;

import dev.iolite.annotation.Default;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import org.jspecify.annotations.Nullable;

@Model
@Id({"postId", "categoryId"})
public interface PostCategory {
    Post getPost();

    int getPostId();

    Category getCategory();

    int getCategoryId();

    @Default("0")
    int getSortOrder();

    @Nullable
    String getParamName();
}
