package dev.iolite.dsl;

import dev.iolite.query.Condition;
import java.util.List;

/**
 * What groups of rows must be like: conditions on aggregates, and conditions on rows. {@code having} takes it.
 *
 * @param <M> the model
 */
public abstract sealed class GroupWhere<M> permits HavingWhere, Where {

    private final String model;
    private final Condition condition;

    GroupWhere(String model, Condition condition) {
        this.model = model;
        this.condition = condition;
    }

    /**
     * The model it is about.
     *
     * @return its name; empty where a combination has no members
     */
    public final String model() {
        return model;
    }

    /**
     * The condition itself.
     *
     * @return what planners take
     */
    public final Condition condition() {
        return condition;
    }

    /**
     * This and another one.
     * {@code a.and(b)}, in SQL {@code a and b}.
     *
     * @param other what must hold too
     * @return both
     */
    public GroupWhere<M> and(GroupWhere<M> other) {
        return new HavingWhere<>(model, Condition.and(condition, Values.condition(model, other)));
    }

    /**
     * This or another one.
     * {@code a.or(b)}, in SQL {@code a or b}.
     *
     * @param other what may hold instead
     * @return either
     */
    public GroupWhere<M> or(GroupWhere<M> other) {
        return new HavingWhere<>(model, new Condition.Or(List.of(condition, Values.condition(model, other))));
    }

    /**
     * The opposite; what is unknown because of a null stays unknown.
     * {@code a.not()}, in SQL {@code not a}.
     *
     * @return the negation
     */
    public GroupWhere<M> not() {
        return new HavingWhere<>(model, new Condition.Not(condition));
    }

    @Override
    public final boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof GroupWhere<?> that && model.equals(that.model) && condition.equals(that.condition);
    }

    @Override
    public final int hashCode() {
        return condition.hashCode();
    }

    @Override
    public final String toString() {
        return model + condition;
    }
}
