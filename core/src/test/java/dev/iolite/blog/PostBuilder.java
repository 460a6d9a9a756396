package dev.iolite.blog;

import dev.iolite.model.InstanceBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes instances of {@link Post} for tests: what is not given is not loaded. */
public final class PostBuilder extends InstanceBuilder {

    int id;

    @Nullable
    String title;

    boolean published;

    int authorId;

    int likes;

    int views;

    /** Gives {@code id} a value. */
    public PostBuilder id(int id) {
        this.id = id;
        given(0);
        return this;
    }

    /** Gives {@code title} a value. */
    public PostBuilder title(String title) {
        this.title = title;
        given(1);
        return this;
    }

    /** Gives {@code published} a value. */
    public PostBuilder published(boolean published) {
        this.published = published;
        given(2);
        return this;
    }

    /** Gives {@code authorId} a value. */
    public PostBuilder authorId(int authorId) {
        this.authorId = authorId;
        given(3);
        return this;
    }

    /** Gives {@code likes} a value. */
    public PostBuilder likes(int likes) {
        this.likes = likes;
        given(4);
        return this;
    }

    /** Gives {@code views} a value. */
    public PostBuilder views(int views) {
        this.views = views;
        given(5);
        return this;
    }

    /** Gives {@code author} its row. */
    public PostBuilder author(User author) {
        givenOne(0, author);
        return this;
    }

    /** Gives {@code categories} its rows. */
    public PostBuilder categories(List<Category> categories) {
        givenMany(1, categories);
        return this;
    }

    /** Gives the number of {@code categories}. */
    public PostBuilder categoriesCount(long number) {
        givenCount(1, number);
        return this;
    }

    /** The instance. */
    public Post build() {
        return new LoadedPost(this);
    }
}
