package dev.iolite.blog;

import dev.iolite.model.InstanceBuilder;
import org.jspecify.annotations.Nullable;

/** Makes instances of {@link PostCategory} for tests: what is not given is not loaded. */
public final class PostCategoryBuilder extends InstanceBuilder {

    int postId;

    int categoryId;

    int sortOrder;

    @Nullable
    String paramName;

    /** Gives {@code postId} a value. */
    public PostCategoryBuilder postId(int postId) {
        this.postId = postId;
        given(0);
        return this;
    }

    /** Gives {@code categoryId} a value. */
    public PostCategoryBuilder categoryId(int categoryId) {
        this.categoryId = categoryId;
        given(1);
        return this;
    }

    /** Gives {@code sortOrder} a value. */
    public PostCategoryBuilder sortOrder(int sortOrder) {
        this.sortOrder = sortOrder;
        given(2);
        return this;
    }

    /** Gives {@code paramName} a value. */
    public PostCategoryBuilder paramName(@Nullable String paramName) {
        this.paramName = paramName;
        given(3);
        return this;
    }

    /** Gives {@code post} its row. */
    public PostCategoryBuilder post(Post post) {
        givenOne(0, post);
        return this;
    }

    /** Gives {@code category} its row. */
    public PostCategoryBuilder category(Category category) {
        givenOne(1, category);
        return this;
    }

    /** The instance. */
    public PostCategory build() {
        return new LoadedPostCategory(this);
    }
}
