package dev.iolite.dsl;

import dev.iolite.model.Instance;
import dev.iolite.query.Direction;
import dev.iolite.query.Nulls;
import dev.iolite.query.OrderTerm;
import org.jspecify.annotations.Nullable;

/**
 * A column of the link row that ties a row to its parent, seen from the row: {@code
 * POST.categories.link(POST_CATEGORY.sortOrder)}.
 *
 * @param <T> the model at the far side
 * @param <V> the column's Java type
 */
public final class LinkColumn<T, V> {

    private final String relation;
    private final String field;

    LinkColumn(String relation, String field) {
        this.relation = relation;
        this.field = field;
    }

    /**
     * Upwards; only where rows are read as a parent's relation.
     *
     * @return an order
     */
    public OrderBy<T> asc() {
        return new OrderBy<>(new OrderTerm.ByLink(relation, field, Direction.ASC, Nulls.DEFAULT));
    }

    /**
     * Downwards; only where rows are read as a parent's relation.
     *
     * @return an order
     */
    public OrderBy<T> desc() {
        return new OrderBy<>(new OrderTerm.ByLink(relation, field, Direction.DESC, Nulls.DEFAULT));
    }

    /**
     * Reads it from a row that was read as a parent's relation: {@code order.from(category)}.
     *
     * @param instance the row
     * @return the link column's value, or null
     * @throws dev.iolite.error.FieldNotLoadedException when the row was read in another way
     */
    @SuppressWarnings("unchecked") // the link row was read by its own generated reader
    public @Nullable V from(T instance) {
        return (V) Instance.of(instance).link(relation).get(field);
    }
}
