package dev.iolite.conformance.blog;

import static dev.iolite.annotation.ForeignKey.Action.CASCADE;

import dev.iolite.annotation.ForeignKey;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import org.jspecify.annotations.Nullable;

/** The link of a post and a category. */
@Model
@Id({"postId", "categoryId"})
public interface PostCategory {
    @ForeignKey(onDelete = CASCADE)
    Post getPost();

    int getPostId();

    @ForeignKey(onDelete = CASCADE)
    Category getCategory();

    int getCategoryId();

    @Nullable
    Integer getSortOrder();

    @Nullable
    String getParamName();
}
