package dev.iolite.sample.model;

import dev.iolite.annotation.Default;
import dev.iolite.annotation.ForeignKey;
import dev.iolite.annotation.ForeignKey.Action;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;

/** That a post belongs to a category, and as the how manieth of the post's categories. */
@Model
@Id({"postId", "categoryId"})
public interface PostCategory {

    /** The post's number. */
    int getPostId();

    /** The category's number. */
    int getCategoryId();

    /** The place among the post's categories, from 0. */
    @Default("0")
    int getPosition();

    /** The post; its links go with it. */
    @ForeignKey(onDelete = Action.CASCADE)
    Post getPost();

    /** The category; its links go with it. */
    @ForeignKey(onDelete = Action.CASCADE)
    Category getCategory();
}
