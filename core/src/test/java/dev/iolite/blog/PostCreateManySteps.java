package dev.iolite.blog;

import dev.iolite.dsl.DataBuilder;

/** Collects what a new {@link Post} among many holds. */
final class PostCreateManySteps
        implements PostCreateMany.TitleRequired,
                PostCreateMany.AuthorIdRequired,
                PostCreateMany.Given,
                PostCreateMany.WithoutAuthor.TitleRequired {

    private final DataBuilder data;

    PostCreateManySteps(DataBuilder data) {
        this.data = data;
    }

    @Override
    public PostCreateManySteps id(int id) {
        data.set("id", id);
        return this;
    }

    @Override
    public PostCreateManySteps title(String title) {
        data.set("title", title);
        return this;
    }

    @Override
    public PostCreateManySteps published(boolean published) {
        data.set("published", published);
        return this;
    }

    @Override
    public PostCreateManySteps authorId(int authorId) {
        data.set("authorId", authorId);
        return this;
    }

    @Override
    public PostCreateManySteps likes(int likes) {
        data.set("likes", likes);
        return this;
    }

    @Override
    public PostCreateManySteps views(int views) {
        data.set("views", views);
        return this;
    }
}
