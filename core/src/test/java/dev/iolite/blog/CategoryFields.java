package dev.iolite.blog;

import dev.iolite.dsl.IntField;
import dev.iolite.dsl.LinkedToMany;
import dev.iolite.dsl.ModelFields;
import dev.iolite.dsl.RelationCounts;
import dev.iolite.dsl.StringField;

/** The fields of {@link Category}. */
public final class CategoryFields extends ModelFields<Category> {

    /** The only instance, to be imported statically. */
    public static final CategoryFields CATEGORY = new CategoryFields();

    public final IntField.Unique<Category> id = new IntField.Unique<>("Category", "id");

    public final StringField.Unique<Category> name = new StringField.Unique<>("Category", "name");

    public final LinkedToMany<Category, Post, PostCategory> posts = new LinkedToMany<>("Category", "posts", "Post");

    private CategoryFields() {
        super("Category");
    }

    /** The numbers of rows of all relations: {@code include(CATEGORY.counts())}. */
    public RelationCounts<Category> counts() {
        return counts(posts);
    }
}
