package dev.iolite.dsl;

import dev.iolite.query.Condition;

/**
 * A condition that one row at the most can meet: a key, and perhaps more. {@code findUnique}, {@code update} and {@code
 * delete} take it.
 *
 * @param <M> the model
 */
public sealed class UniqueWhere<M> extends Where<M> permits Key {

    private final dev.iolite.query.UniqueWhere unique;

    UniqueWhere(String model, dev.iolite.query.UniqueWhere unique) {
        super(model, unique.condition());
        this.unique = unique;
    }

    /**
     * The key apart from the rest.
     *
     * @return what planners take
     */
    public final dev.iolite.query.UniqueWhere unique() {
        return unique;
    }

    @Override
    public final UniqueWhere<M> and(Where<M> other) {
        return new UniqueWhere<>(
                model(),
                new dev.iolite.query.UniqueWhere(
                        unique.fields(), unique.values(), Condition.and(unique.rest(), other.condition())));
    }
}
