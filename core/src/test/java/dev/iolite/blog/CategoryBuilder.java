package dev.iolite.blog;

import dev.iolite.model.InstanceBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes instances of {@link Category} for tests: what is not given is not loaded. */
public final class CategoryBuilder extends InstanceBuilder {

    int id;

    @Nullable
    String name;

    /** Gives {@code id} a value. */
    public CategoryBuilder id(int id) {
        this.id = id;
        given(0);
        return this;
    }

    /** Gives {@code name} a value. */
    public CategoryBuilder name(String name) {
        this.name = name;
        given(1);
        return this;
    }

    /** Gives {@code posts} its rows. */
    public CategoryBuilder posts(List<Post> posts) {
        givenMany(0, posts);
        return this;
    }

    /** Gives the number of {@code posts}. */
    public CategoryBuilder postsCount(long number) {
        givenCount(0, number);
        return this;
    }

    /** The instance. */
    public Category build() {
        return new LoadedCategory(this);
    }
}
