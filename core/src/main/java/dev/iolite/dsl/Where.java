package dev.iolite.dsl;

import dev.iolite.query.Condition;
import java.util.List;

/**
 * What rows must be like: {@code USER.email.endsWith("prisma.io")}. A value: keep it in a constant, combine it.
 *
 * @param <M> the model
 */
public sealed class Where<M> extends GroupWhere<M> permits UniqueWhere {

    Where(String model, Condition condition) {
        super(model, condition);
    }

    /**
     * Wraps a condition; for generated code and for extensions.
     *
     * @param model the model's name
     * @param condition a condition on that model's fields
     * @param <M> the model
     * @return the typed condition
     */
    public static <M> Where<M> of(String model, Condition condition) {
        return new Where<>(model, condition);
    }

    /**
     * This and another one: {@code USER.name.eq("Alice").and(USER.city.eq("Oslo"))}, in SQL {@code a and b}.
     *
     * @param other what must hold too
     * @return both
     */
    public Where<M> and(Where<M> other) {
        return new Where<>(model(), Condition.and(condition(), other.condition()));
    }

    /**
     * This or another one; in SQL {@code a or b}.
     *
     * @param other what may hold instead
     * @return either
     */
    public final Where<M> or(Where<M> other) {
        return new Where<>(model(), new Condition.Or(List.of(condition(), other.condition())));
    }

    @Override
    public final Where<M> not() {
        return new Where<>(model(), new Condition.Not(condition()));
    }
}
