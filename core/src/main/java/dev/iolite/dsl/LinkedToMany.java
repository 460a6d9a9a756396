package dev.iolite.dsl;

import dev.iolite.query.Condition;
import dev.iolite.query.Quantifier;

/**
 * A many-to-many field through a link model with columns of its own: {@code POST.categories}.
 *
 * @param <M> the model that has the field
 * @param <T> the model it leads to
 * @param <L> the link model
 */
public final class LinkedToMany<M, T, L> extends ListRelation<M, T> {

    /**
     * Names the field.
     *
     * @param model the name of the model that has it
     * @param name the field's name
     * @param target the name of the model it leads to
     */
    public LinkedToMany(String model, String name, String target) {
        super(model, name, target);
    }

    /**
     * One at least of the link rows is like this: {@code POST.categories.someLink(POST_CATEGORY.sortOrder.gt(1))}.
     * In SQL {@code exists (.. join post_category .. where sort_order > ?)}.
     *
     * @param link what the link row must be like
     * @return the condition
     */
    public Where<M> someLink(Where<L> link) {
        return someLink(link, new Where<>(target(), Condition.ALWAYS));
    }

    /**
     * One at least of the link rows is like this and leads to a row like that.
     * {@code POST.categories.someLink(POST_CATEGORY.sortOrder.gt(1), CATEGORY.name.eq("News"))}; in SQL both in one
     * {@code exists (..)}.
     *
     * @param link what the link row must be like
     * @param where what the row it leads to must be like
     * @return the condition
     */
    public Where<M> someLink(Where<L> link, Where<T> where) {
        return new Where<>(
                model(),
                new Condition.ToMany(
                        name(), Quantifier.SOME, Values.condition(target(), where), Values.condition(target(), link)));
    }

    /**
     * A link column seen from the far side: {@code POST.categories.link(POST_CATEGORY.sortOrder).asc()} sorts the
     * categories of a post.
     *
     * @param field a field of the link model
     * @param <V> its Java type
     * @return the link column
     */
    public <V> LinkColumn<T, V> link(Field<L, V> field) {
        return new LinkColumn<>(name(), field.name());
    }
}
