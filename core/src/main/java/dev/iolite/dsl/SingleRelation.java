package dev.iolite.dsl;

import dev.iolite.query.Condition;
import dev.iolite.query.OrderTerm;
import org.jspecify.annotations.Nullable;

/**
 * A field that leads to one row.
 *
 * @param <M> the model that has the field
 * @param <T> the model it leads to
 */
public abstract sealed class SingleRelation<M, T> extends Relation<M, T> permits ToOne, OptionalToOne {

    private final @Nullable String opposite;

    SingleRelation(String model, String name, String target, @Nullable String opposite) {
        super(model, name, target);
        this.opposite = opposite;
    }

    /**
     * The row at the other end is like this: {@code POST.author.is(USER.name.eq("Alice"))}.
     * In SQL {@code exists (select 1 from "user" where id = author_id and name = ?)}.
     *
     * @param where what it must be like
     * @return the condition
     */
    public final Where<M> is(Where<T> where) {
        return new Where<>(model(), new Condition.ToOne(name(), Values.condition(target(), where), false));
    }

    /**
     * The row at the other end is this one: {@code POST.author.is(alice)}.
     * In SQL {@code exists (select 1 from "user" where id = author_id and id = ?)}.
     *
     * @param instance an instance whose key was loaded
     * @return the condition
     */
    public final Where<M> is(T instance) {
        return is(Key.of(instance));
    }

    /**
     * The row at the other end is not like this, or there is none.
     * {@code POST.author.isNot(USER.name.eq("Alice"))}, in SQL {@code author_id is null or exists (.. and not name =
     * ?)}.
     *
     * @param where what it must not be like
     * @return the condition
     */
    public final Where<M> isNot(Where<T> where) {
        return new Where<>(model(), new Condition.ToOne(name(), Values.condition(target(), where), true));
    }

    /**
     * The row at the other end is not this one, or there is none.
     * {@code POST.author.isNot(alice)}.
     *
     * @param instance an instance whose key was loaded
     * @return the condition
     */
    public final Where<M> isNot(T instance) {
        return isNot(Key.of(instance));
    }

    /**
     * By a field of the row at the other end: {@code USER.profile.orderBy(PROFILE.bio.asc().nullsFirst())}.
     * In SQL {@code left join .. order by bio nulls first}.
     *
     * @param order an order of the other model; rows without a row at the other end sort as null
     * @return an order of this model
     */
    public final OrderBy<M> orderBy(OrderBy<T> order) {
        return new OrderBy<>(new OrderTerm.ByRelation(name(), order.term()));
    }

    /**
     * Reads the row at the other end from an instance.
     *
     * @param instance an instance that iolite or a test builder made
     * @return the other instance; null where there is none
     * @throws dev.iolite.error.FieldNotLoadedException when the query did not load it
     */
    @SuppressWarnings("unchecked") // the generated field and the generated instance agree on the type
    public final @Nullable T from(M instance) {
        return (T) read(instance);
    }

    /**
     * The relation seen from the other end, also where the other model does not declare it: {@code
     * COURSE.department.reverse()}.
     *
     * @return the list of rows that lead to one row of the other model
     * @throws IllegalStateException when the relation has no other side
     */
    public final ToMany<T, M> reverse() {
        if (opposite == null) {
            throw new IllegalStateException("The relation " + this + " has no other side");
        }
        return new ToMany<>(target(), opposite, model());
    }
}
