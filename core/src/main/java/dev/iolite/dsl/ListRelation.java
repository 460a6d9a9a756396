package dev.iolite.dsl;

import dev.iolite.query.Condition;
import dev.iolite.query.Quantifier;
import java.util.List;

/**
 * A field that leads to many rows.
 *
 * @param <M> the model that has the field
 * @param <T> the model it leads to
 */
public abstract sealed class ListRelation<M, T> extends Relation<M, T> permits ToMany, LinkedToMany {

    ListRelation(String model, String name, String target) {
        super(model, name, target);
    }

    /**
     * One at least of the related rows is like this: {@code USER.posts.some(POST.likes.gt(10))}, in SQL {@code exists
     * (..)}.
     *
     * @param where what one of them must be like, all together; none for any row
     * @return the condition
     */
    @SafeVarargs
    public final Where<M> some(Where<T>... where) {
        return quantified(Quantifier.SOME, where);
    }

    /**
     * No related row is otherwise; true where there is none at all. In SQL {@code not exists (.. not ..)}.
     *
     * @param where what all of them must be like
     * @return the condition
     */
    @SafeVarargs
    public final Where<M> every(Where<T>... where) {
        return quantified(Quantifier.EVERY, where);
    }

    /**
     * Not one related row is like this; in SQL {@code not exists (..)}.
     *
     * @param where what none of them may be like; none for no row at all
     * @return the condition
     */
    @SafeVarargs
    public final Where<M> none(Where<T>... where) {
        return quantified(Quantifier.NONE, where);
    }

    /**
     * The number of related rows: to be included, compared and sorted by.
     * {@code USER.posts.count(POST.published.eq(true)).gt(3)}, in SQL {@code (select count(*) from post where
     * author_id = .. and published = ?) > ?}.
     *
     * @param where which of them are counted; all when none is given
     * @return the count
     */
    @SafeVarargs
    public final RelationCount<M> count(Where<T>... where) {
        return new RelationCount<>(model(), name(), Conditions.all(target(), where));
    }

    /**
     * Reads the related rows from an instance.
     *
     * @param instance an instance that iolite or a test builder made
     * @return the loaded rows
     * @throws dev.iolite.error.FieldNotLoadedException when the query did not load them
     */
    @SuppressWarnings("unchecked") // the generated field and the generated instance agree on the type
    public final List<T> from(M instance) {
        List<T> rows = (List<T>) read(instance);
        return rows == null ? List.of() : rows;
    }

    private Where<M> quantified(Quantifier quantifier, Where<T>[] where) {
        return new Where<>(model(), new Condition.ToMany(name(), quantifier, Conditions.all(target(), where), null));
    }
}
