package dev.iolite.blog;

import static dev.iolite.blog.CategoryFields.CATEGORY;

import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.LinkedToManyCreate;
import java.util.function.Consumer;

/** Collects what a new {@link Category} holds, whichever step asks for it. */
final class CategoryCreateSteps implements CategoryCreate.NameRequired, CategoryCreate.Given {

    private final DataBuilder data;

    CategoryCreateSteps(DataBuilder data) {
        this.data = data;
    }

    @Override
    public CategoryCreateSteps id(int id) {
        data.set("id", id);
        return this;
    }

    @Override
    public CategoryCreateSteps name(String name) {
        data.set("name", name);
        return this;
    }

    @Override
    public CategoryCreateSteps posts(Consumer<LinkedToManyCreate<Post, PostCreate, PostCategoryLink>> posts) {
        posts.accept(new LinkedToManyCreate<>(data, CATEGORY.posts));
        return this;
    }
}
