package dev.iolite.dsl;

import dev.iolite.query.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * What a caller gave as a condition; for the client.
     *
     * @param model the model's name
     * @param where the condition; null is kept as what it is: a call with it is refused
     * @return the condition
     */
    public static Condition given(String model, @Nullable Where<?> where) {
        return Values.condition(model, where);
    }

    /**
     * The condition of a write to many rows; for the client.
     *
     * @param model the model's name
     * @param where the condition; a call with one that holds for every row is refused
     * @param forAll the call that means every row
     * @return the condition
     */
    public static Condition restricting(String model, @Nullable Where<?> where, String forAll) {
        return Values.restricting(model, where, forAll);
    }

    /**
     * This and another one: {@code USER.name.eq("Alice").and(USER.city.eq("Oslo"))}, in SQL {@code a and b}.
     *
     * @param other what must hold too
     * @return both
     */
    public Where<M> and(Where<M> other) {
        return new Where<>(model(), Condition.and(condition(), Values.condition(model(), other)));
    }

    /**
     * This or another one; in SQL {@code a or b}.
     *
     * @param other what may hold instead
     * @return either
     */
    public final Where<M> or(Where<M> other) {
        return new Where<>(model(), new Condition.Or(List.of(condition(), Values.condition(model(), other))));
    }

    @Override
    public final Where<M> not() {
        return new Where<>(model(), new Condition.Not(condition()));
    }
}
