package dev.iolite.blog;

import dev.iolite.dsl.DataBuilder;
import org.jspecify.annotations.Nullable;

/** Collects what a new {@link PostCategory} among many holds. */
final class PostCategoryCreateManySteps
        implements PostCategoryCreateMany.PostIdRequired,
                PostCategoryCreateMany.CategoryIdRequired,
                PostCategoryCreateMany.Given {

    private final DataBuilder data;

    PostCategoryCreateManySteps(DataBuilder data) {
        this.data = data;
    }

    @Override
    public PostCategoryCreateManySteps postId(int postId) {
        data.set("postId", postId);
        return this;
    }

    @Override
    public PostCategoryCreateManySteps categoryId(int categoryId) {
        data.set("categoryId", categoryId);
        return this;
    }

    @Override
    public PostCategoryCreateManySteps sortOrder(int sortOrder) {
        data.set("sortOrder", sortOrder);
        return this;
    }

    @Override
    public PostCategoryCreateManySteps paramName(@Nullable String paramName) {
        data.setOrNull("paramName", paramName);
        return this;
    }
}
