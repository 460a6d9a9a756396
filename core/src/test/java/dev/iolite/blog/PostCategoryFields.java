package dev.iolite.blog;

import dev.iolite.dsl.IntField;
import dev.iolite.dsl.Key;
import dev.iolite.dsl.ModelFields;
import dev.iolite.dsl.StringField;
import dev.iolite.dsl.ToOne;

/** The fields of {@link PostCategory}. */
public final class PostCategoryFields extends ModelFields<PostCategory> {

    /** The only instance, to be imported statically. */
    public static final PostCategoryFields POST_CATEGORY = new PostCategoryFields();

    public final IntField<PostCategory> postId = new IntField<>("PostCategory", "postId");

    public final IntField<PostCategory> categoryId = new IntField<>("PostCategory", "categoryId");

    public final IntField<PostCategory> sortOrder = new IntField<>("PostCategory", "sortOrder");

    public final StringField.Optional<PostCategory> paramName = new StringField.Optional<>("PostCategory", "paramName");

    public final ToOne<PostCategory, Post> post = new ToOne<>("PostCategory", "post", "Post", null);

    public final ToOne<PostCategory, Category> category = new ToOne<>("PostCategory", "category", "Category", null);

    private PostCategoryFields() {
        super("PostCategory");
    }

    /** The row with this id: {@code POST_CATEGORY.postId_categoryId(..)}. */
    public Key<PostCategory> postId_categoryId(int postId, int categoryId) {
        return Key.of("PostCategory", this.postId.part(postId), this.categoryId.part(categoryId));
    }
}
