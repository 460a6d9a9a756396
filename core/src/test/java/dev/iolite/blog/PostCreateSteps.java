package dev.iolite.blog;

import static dev.iolite.blog.PostFields.POST;

import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.LinkedToManyCreate;
import dev.iolite.dsl.ToOneCreate;
import java.util.function.Consumer;

/** Collects what a new {@link Post} holds, whichever step asks for it. */
final class PostCreateSteps
        implements PostCreate.TitleRequired,
                PostCreate.AuthorRequired,
                PostCreate.Given,
                PostCreate.WithoutAuthor.TitleRequired {

    private final DataBuilder data;

    PostCreateSteps(DataBuilder data) {
        this.data = data;
    }

    @Override
    public PostCreateSteps id(int id) {
        data.set("id", id);
        return this;
    }

    @Override
    public PostCreateSteps title(String title) {
        data.set("title", title);
        return this;
    }

    @Override
    public PostCreateSteps published(boolean published) {
        data.set("published", published);
        return this;
    }

    @Override
    public PostCreateSteps authorId(int authorId) {
        data.set("authorId", authorId);
        return this;
    }

    @Override
    public PostCreateSteps likes(int likes) {
        data.set("likes", likes);
        return this;
    }

    @Override
    public PostCreateSteps views(int views) {
        data.set("views", views);
        return this;
    }

    @Override
    public PostCreateSteps author(Consumer<ToOneCreate<User, UserCreate>> author) {
        author.accept(new ToOneCreate<>(data, POST.author));
        return this;
    }

    @Override
    public PostCreateSteps author(User author) {
        data.connect("author", author);
        return this;
    }

    @Override
    public PostCreateSteps categories(
            Consumer<LinkedToManyCreate<Category, CategoryCreate, PostCategoryLink>> categories) {
        categories.accept(new LinkedToManyCreate<>(data, POST.categories));
        return this;
    }
}
