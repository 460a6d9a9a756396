package dev.iolite.blog;

import dev.iolite.dsl.DataBuilder;

/** Collects what a new {@link Category} among many holds. */
final class CategoryCreateManySteps implements CategoryCreateMany.NameRequired, CategoryCreateMany.Given {

    private final DataBuilder data;

    CategoryCreateManySteps(DataBuilder data) {
        this.data = data;
    }

    @Override
    public CategoryCreateManySteps id(int id) {
        data.set("id", id);
        return this;
    }

    @Override
    public CategoryCreateManySteps name(String name) {
        data.set("name", name);
        return this;
    }
}
