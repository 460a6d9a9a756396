package dev.iolite.dsl;

import dev.iolite.query.AggregateTerm;
import dev.iolite.query.Comparison;
import dev.iolite.query.Condition;
import dev.iolite.query.Direction;
import dev.iolite.query.Nulls;
import dev.iolite.query.Operand;
import dev.iolite.query.OrderTerm;
import java.util.Collection;

/**
 * What is computed over many rows: {@code USER.profileViews.max()}. It can be selected, sorted by, and be compared in
 * {@code having}.
 *
 * @param <M> the model
 * @param <T> the Java type of the result, boxed
 */
public class Aggregate<M, T> {

    private final String model;
    private final AggregateTerm term;

    Aggregate(String model, AggregateTerm term) {
        this.model = model;
        this.term = term;
    }

    /**
     * The term itself.
     *
     * @return what planners take
     */
    public final AggregateTerm term() {
        return term;
    }

    /**
     * Equal to a value: in SQL {@code having .. = ?}.
     * The call is refused when the value is null.
     *
     * @param value the value, not null
     * @return the condition, for {@code having} only
     */
    public final GroupWhere<M> eq(T value) {
        return compare(Comparison.EQ, value);
    }

    /**
     * Not equal to a value: in SQL {@code having .. <> ?}.
     * The call is refused when the value is null.
     *
     * @param value the value, not null
     * @return the condition, for {@code having} only
     */
    public final GroupWhere<M> ne(T value) {
        return compare(Comparison.NE, value);
    }

    /**
     * Less than a value: in SQL {@code having .. < ?}.
     * The call is refused when the value is null.
     *
     * @param value the value, not null
     * @return the condition, for {@code having} only
     */
    public final GroupWhere<M> lt(T value) {
        return compare(Comparison.LT, value);
    }

    /**
     * At most a value: in SQL {@code having .. <= ?}.
     * The call is refused when the value is null.
     *
     * @param value the value, not null
     * @return the condition, for {@code having} only
     */
    public final GroupWhere<M> lte(T value) {
        return compare(Comparison.LTE, value);
    }

    /**
     * More than a value: in SQL {@code having .. > ?}.
     * The call is refused when the value is null.
     *
     * @param value the value, not null
     * @return the condition, for {@code having} only
     */
    public final GroupWhere<M> gt(T value) {
        return compare(Comparison.GT, value);
    }

    /**
     * At least a value: in SQL {@code having .. >= ?}.
     * The call is refused when the value is null.
     *
     * @param value the value, not null
     * @return the condition, for {@code having} only
     */
    public final GroupWhere<M> gte(T value) {
        return compare(Comparison.GTE, value);
    }

    /**
     * From one value to another, both included.
     * In SQL {@code having .. >= ? and .. <= ?}.
     *
     * @param low the smallest value, not null
     * @param high the largest value, not null
     * @return the condition
     */
    public final GroupWhere<M> between(T low, T high) {
        return gte(low).and(lte(high));
    }

    /**
     * Equal to one of a list.
     * {@code USER.profileViews.max().in(List.of(1, 2))}, in SQL {@code having max(profile_views) = any(?)}.
     *
     * @param values the values, none null
     * @return the condition
     */
    public final GroupWhere<M> in(Collection<? extends T> values) {
        return member(values, false);
    }

    /**
     * Equal to none of a list.
     *
     * @param values the values, none null
     * @return the condition
     */
    public final GroupWhere<M> notIn(Collection<? extends T> values) {
        return member(values, true);
    }

    /**
     * Groups in which there was no value.
     * In SQL {@code having .. is null}.
     *
     * @return the condition
     */
    public final GroupWhere<M> isNull() {
        return having(new Condition.IsNull(Condition.AggregateCompare.VALUE, false));
    }

    /**
     * Groups in which there was a value.
     *
     * @return the condition
     */
    public final GroupWhere<M> isNotNull() {
        return having(new Condition.IsNull(Condition.AggregateCompare.VALUE, true));
    }

    /**
     * Upwards.
     * {@code USER.profileViews.sum().asc()}, in SQL {@code order by sum(profile_views)}.
     *
     * @return an order of groups
     */
    public final AggregateOrderBy<M> asc() {
        return new AggregateOrderBy<>(new OrderTerm.ByAggregate(term, Direction.ASC, Nulls.DEFAULT));
    }

    /**
     * Downwards.
     * In SQL {@code order by sum(profile_views) desc}.
     *
     * @return an order of groups
     */
    public final AggregateOrderBy<M> desc() {
        return new AggregateOrderBy<>(new OrderTerm.ByAggregate(term, Direction.DESC, Nulls.DEFAULT));
    }

    private GroupWhere<M> compare(Comparison comparison, T value) {
        Operand operand = Values.operand(model, describedField(), value);
        return having(new Condition.Compare(Condition.AggregateCompare.VALUE, comparison, operand, false));
    }

    private GroupWhere<M> member(Collection<? extends T> values, boolean negated) {
        Operand list = Values.list(model, describedField(), values, value -> value);
        return having(new Condition.In(Condition.AggregateCompare.VALUE, list, negated, false));
    }

    private GroupWhere<M> having(Condition condition) {
        return new HavingWhere<>(model, new Condition.AggregateCompare(term, condition));
    }

    private String describedField() {
        String field = term.field();
        return field == null ? "" : field;
    }

    @Override
    public final boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Aggregate<?, ?> that && term.equals(that.term) && model.equals(that.model);
    }

    @Override
    public final int hashCode() {
        return term.hashCode();
    }

    @Override
    public final String toString() {
        String field = term.field();
        String function = term.function().name().toLowerCase(java.util.Locale.ROOT);
        return model + (field == null ? "" : "." + field) + "." + function + "()";
    }
}
