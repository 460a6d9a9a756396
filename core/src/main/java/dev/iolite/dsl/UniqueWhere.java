package dev.iolite.dsl;

import dev.iolite.query.Condition;
import org.jspecify.annotations.Nullable;

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

    /**
     * What a caller gave as a key; for the client.
     *
     * @param model the model's name
     * @param where the condition; null is kept as what it is: a call with it is refused
     * @return the condition for planners
     */
    public static dev.iolite.query.UniqueWhere given(String model, @Nullable UniqueWhere<?> where) {
        return Values.unique(model, where);
    }

    @Override
    public final UniqueWhere<M> and(Where<M> other) {
        return new UniqueWhere<>(
                model(),
                new dev.iolite.query.UniqueWhere(
                        unique.fields(),
                        unique.values(),
                        Condition.and(unique.rest(), Values.condition(model(), other))));
    }
}
