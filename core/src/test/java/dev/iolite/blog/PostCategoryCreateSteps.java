package dev.iolite.blog;

import static dev.iolite.blog.PostCategoryFields.POST_CATEGORY;

import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.ToOneCreate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects what a new {@link PostCategory} holds, whichever step asks for it. */
final class PostCategoryCreateSteps
        implements PostCategoryCreate.PostRequired, PostCategoryCreate.CategoryRequired, PostCategoryCreate.Given {

    private final DataBuilder data;

    PostCategoryCreateSteps(DataBuilder data) {
        this.data = data;
    }

    @Override
    public PostCategoryCreateSteps postId(int postId) {
        data.set("postId", postId);
        return this;
    }

    @Override
    public PostCategoryCreateSteps categoryId(int categoryId) {
        data.set("categoryId", categoryId);
        return this;
    }

    @Override
    public PostCategoryCreateSteps sortOrder(int sortOrder) {
        data.set("sortOrder", sortOrder);
        return this;
    }

    @Override
    public PostCategoryCreateSteps paramName(@Nullable String paramName) {
        data.setOrNull("paramName", paramName);
        return this;
    }

    @Override
    public PostCategoryCreateSteps post(Consumer<ToOneCreate<Post, PostCreate>> post) {
        post.accept(new ToOneCreate<>(data, POST_CATEGORY.post));
        return this;
    }

    @Override
    public PostCategoryCreateSteps post(Post post) {
        data.connect("post", post);
        return this;
    }

    @Override
    public PostCategoryCreateSteps category(Consumer<ToOneCreate<Category, CategoryCreate>> category) {
        category.accept(new ToOneCreate<>(data, POST_CATEGORY.category));
        return this;
    }

    @Override
    public PostCategoryCreateSteps category(Category category) {
        data.connect("category", category);
        return this;
    }
}
