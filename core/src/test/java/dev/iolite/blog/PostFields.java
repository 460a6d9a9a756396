package dev.iolite.blog;

import dev.iolite.dsl.BooleanField;
import dev.iolite.dsl.IntField;
import dev.iolite.dsl.LinkedToMany;
import dev.iolite.dsl.ModelFields;
import dev.iolite.dsl.RelationCounts;
import dev.iolite.dsl.StringField;
import dev.iolite.dsl.ToOne;

/** The fields of {@link Post}. */
public final class PostFields extends ModelFields<Post> {

    /** The only instance, to be imported statically. */
    public static final PostFields POST = new PostFields();

    public final IntField.Unique<Post> id = new IntField.Unique<>("Post", "id");

    public final StringField<Post> title = new StringField<>("Post", "title");

    public final BooleanField<Post> published = new BooleanField<>("Post", "published");

    public final IntField<Post> authorId = new IntField<>("Post", "authorId");

    public final IntField<Post> likes = new IntField<>("Post", "likes");

    public final IntField<Post> views = new IntField<>("Post", "views");

    public final ToOne<Post, User> author = new ToOne<>("Post", "author", "User", "posts");

    public final LinkedToMany<Post, Category, PostCategory> categories =
            new LinkedToMany<>("Post", "categories", "Category");

    private PostFields() {
        super("Post");
    }

    /** The numbers of rows of all relations: {@code include(POST.counts())}. */
    public RelationCounts<Post> counts() {
        return counts(categories);
    }
}
