package dev.iolite.dsl;

import dev.iolite.query.Condition;
import dev.iolite.query.Direction;
import dev.iolite.query.ListOperator;
import dev.iolite.query.Nulls;
import dev.iolite.query.Operand;
import dev.iolite.query.OrderTerm;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A field that holds a list of values; an absent list is an empty one.
 *
 * @param <M> the model
 * @param <E> the Java type of the elements, boxed
 */
public class ListField<M, E> extends Field<M, List<E>> {

    /**
     * Names the field.
     *
     * @param model the model's name
     * @param name the field's name
     */
    public ListField(String model, String name) {
        super(model, name);
    }

    /**
     * Lists with an element: {@code USER.coinflips.has(true)}.
     * In SQL {@code coinflips @> array[?]}.
     * The call is refused when it is null.
     *
     * @param element the element, not null
     * @return the condition
     */
    public final Where<M> has(E element) {
        return match(
                ListOperator.HAS,
                element == null ? Values.absent(model(), name()) : new Operand.Value(element(element)));
    }

    /**
     * Lists with all of several elements, in any order.
     * {@code USER.coinflips.hasEvery(List.of(true, false))}, in SQL {@code coinflips @> ?}.
     * The call is refused when one is null.
     *
     * @param elements the elements, none null; every row where there are none
     * @return the condition
     */
    public final Where<M> hasEvery(Collection<? extends E> elements) {
        return match(ListOperator.HAS_EVERY, operand(elements));
    }

    /**
     * Lists with all of several elements, in any order.
     * In SQL {@code coinflips @> ?}.
     *
     * @param elements the elements, none null
     * @return the condition
     */
    @SafeVarargs
    public final Where<M> hasEvery(E... elements) {
        return hasEvery(Arrays.asList(elements));
    }

    /**
     * Lists with one at least of several elements.
     * {@code USER.coinflips.hasSome(List.of(true))}, in SQL {@code coinflips && ?}.
     * The call is refused when one is null.
     *
     * @param elements the elements, none null; no row where there are none
     * @return the condition
     */
    public final Where<M> hasSome(Collection<? extends E> elements) {
        return match(ListOperator.HAS_SOME, operand(elements));
    }

    /**
     * Lists with one at least of several elements.
     * In SQL {@code coinflips && ?}.
     *
     * @param elements the elements, none null
     * @return the condition
     */
    @SafeVarargs
    public final Where<M> hasSome(E... elements) {
        return hasSome(Arrays.asList(elements));
    }

    /**
     * Lists without an element; a list that was never written is one of them.
     * {@code USER.coinflips.isEmpty()}, in SQL {@code cardinality(coinflips) = 0}.
     *
     * @return the condition
     */
    public final Where<M> isEmpty() {
        return where(new Condition.ListMatch(name(), ListOperator.IS_EMPTY, null));
    }

    /**
     * Lists with an element.
     * In SQL {@code not (cardinality(coinflips) = 0)}.
     *
     * @return the condition
     */
    public final Where<M> isNotEmpty() {
        return where(new Condition.ListMatch(name(), ListOperator.IS_NOT_EMPTY, null));
    }

    /**
     * Lists of exactly these elements in this order.
     * {@code USER.coinflips.eq(List.of(true))}, in SQL {@code coinflips = ?}.
     * The call is refused when the list or an element is null.
     *
     * @param elements the elements, none null
     * @return the condition
     */
    public final Where<M> eq(List<? extends E> elements) {
        return match(ListOperator.EQ, operand(elements));
    }

    /**
     * Lists of anything but exactly these elements in this order.
     * In SQL {@code not (coinflips = ?)}.
     * The call is refused when the list or an element is null.
     *
     * @param elements the elements, none null
     * @return the condition
     */
    public final Where<M> ne(List<? extends E> elements) {
        return match(ListOperator.NE, operand(elements));
    }

    /**
     * Upwards, element by element; an empty list is the smallest: {@code orderBy(USER.coinflips.asc())}, in SQL {@code order
     * by coinflips asc}.
     *
     * @return an order
     */
    public final OrderBy<M> asc() {
        return new OrderBy<>(new OrderTerm.ByField(name(), Direction.ASC, Nulls.DEFAULT, false));
    }

    /**
     * Downwards, element by element.
     *
     * @return an order
     */
    public final OrderBy<M> desc() {
        return new OrderBy<>(new OrderTerm.ByField(name(), Direction.DESC, Nulls.DEFAULT, false));
    }

    /** An element as queries carry it: an enum travels as its name. */
    final Object element(E element) {
        return element instanceof Enum<?> constant ? constant.name() : element;
    }

    private Operand operand(Collection<? extends E> elements) {
        return Values.list(model(), name(), elements, this::element);
    }

    private Where<M> match(ListOperator operator, Operand operand) {
        return where(new Condition.ListMatch(name(), operator, operand));
    }
}
