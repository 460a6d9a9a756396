package dev.iolite.dsl;

import dev.iolite.query.Comparison;
import dev.iolite.query.Condition;
import dev.iolite.query.Direction;
import dev.iolite.query.Nulls;
import dev.iolite.query.Operand;
import dev.iolite.query.OrderTerm;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A field with one value that can be equal to another and be sorted by.
 *
 * @param <M> the model
 * @param <T> the Java type of its values, boxed
 */
public abstract class ValueField<M, T> extends Field<M, T> {

    /**
     * Names the field.
     *
     * @param model the model's name
     * @param name the field's name
     */
    protected ValueField(String model, String name) {
        super(model, name);
    }

    /**
     * Equal to a value: {@code USER.city.eq("Oslo")}, in SQL {@code city = ?}.
     * The call is refused when the value is null; the message names {@code isNull()}.
     *
     * @param value the value, not null
     * @return the condition
     */
    public Where<M> eq(T value) {
        return compare(Comparison.EQ, value);
    }

    /**
     * Equal to another field of the same row, in SQL {@code a = b}.
     *
     * @param other the other field
     * @param none nothing; see {@link NoMore}
     * @return the condition
     */
    public final Where<M> eq(ValueField<M, T> other, NoMore... none) {
        return compareField(Comparison.EQ, other);
    }

    /**
     * Equal to a value if there is one, else no condition at all.
     * {@code USER.city.eqIfPresent(city)}, in SQL {@code city = ?} or no condition at all.
     *
     * @param value the value, or null for every row
     * @return the condition
     */
    public final Where<M> eqIfPresent(@Nullable T value) {
        return value == null ? where(Condition.ALWAYS) : compare(Comparison.EQ, value);
    }

    /**
     * Not equal to a value; null is neither equal nor unequal. In SQL {@code city <> ?}.
     * The call is refused when the value is null.
     *
     * @param value the value, not null
     * @return the condition
     */
    public final Where<M> ne(T value) {
        return compare(Comparison.NE, value);
    }

    /**
     * Not equal to another field of the same row.
     * {@code POST.likes.ne(POST.views)}, in SQL {@code likes <> views}.
     *
     * @param other the other field
     * @param none nothing; see {@link NoMore}
     * @return the condition
     */
    public final Where<M> ne(ValueField<M, T> other, NoMore... none) {
        return compareField(Comparison.NE, other);
    }

    /**
     * Equal to one of a list of any length, sent as one value: {@code USER.id.in(ids)}.
     * In SQL {@code id = any(?)}: one parameter, whatever the number of values.
     * The call is refused when one is null.
     *
     * @param values the values, none null; no row where there are none
     * @return the condition
     */
    public final Where<M> in(Collection<? extends T> values) {
        return member(values, false);
    }

    /**
     * Equal to an element of a list field of the same row: {@code USER.name.in(USER.nicknames)}.
     * In SQL {@code name = any(nicknames)}.
     *
     * @param list the list field
     * @return the condition
     */
    public final Where<M> in(ListField<M, T> list) {
        return where(new Condition.In(name(), new Operand.OtherField(list.name()), false, false));
    }

    /**
     * Equal to none of a list; null is in no list and in none not.
     * {@code USER.city.notIn(List.of("Oslo"))}, in SQL {@code city <> all(?)}.
     * The call is refused when one is null.
     *
     * @param values the values, none null; every row where there are none
     * @return the condition
     */
    public final Where<M> notIn(Collection<? extends T> values) {
        return member(values, true);
    }

    /**
     * Equal to no element of a list field of the same row.
     * {@code USER.name.notIn(USER.nicknames)}, in SQL {@code name <> all(nicknames)}.
     *
     * @param list the list field
     * @return the condition
     */
    public final Where<M> notIn(ListField<M, T> list) {
        return where(new Condition.In(name(), new Operand.OtherField(list.name()), true, false));
    }

    /**
     * Upwards: {@code orderBy(USER.city.asc())}.
     * In SQL {@code order by city}.
     *
     * @return an order
     */
    public final OrderBy<M> asc() {
        return new OrderBy<>(new OrderTerm.ByField(name(), Direction.ASC, Nulls.DEFAULT, false));
    }

    /**
     * Downwards: {@code orderBy(USER.city.desc())}.
     * In SQL {@code order by city desc}.
     *
     * @return an order
     */
    public final OrderBy<M> desc() {
        return new OrderBy<>(new OrderTerm.ByField(name(), Direction.DESC, Nulls.DEFAULT, false));
    }

    /**
     * A part of a compound key; for generated code.
     * The call is refused when the value is null.
     *
     * @param value the value, not null
     * @return the field with its value
     */
    public final Key.Part part(T value) {
        return new Key.Part(name(), operand(value));
    }

    final Key<M> key(T value) {
        return Key.of(model(), part(value));
    }

    final Where<M> compare(Comparison comparison, T value) {
        return compare(comparison, operand(value));
    }

    final Where<M> compareField(Comparison comparison, ValueField<M, T> other) {
        return compare(
                comparison, other == null ? Values.absent(model(), name()) : new Operand.OtherField(other.name()));
    }

    final Where<M> compare(Comparison comparison, Operand operand) {
        return where(new Condition.Compare(name(), comparison, operand, false));
    }

    private Where<M> member(Collection<? extends T> values, boolean negated) {
        Operand list = Values.list(model(), name(), values, this::carried);
        return where(new Condition.In(name(), list, negated, false));
    }

    private Operand operand(@Nullable T value) {
        return value == null ? Values.absent(model(), name()) : new Operand.Value(carried(value));
    }
}
