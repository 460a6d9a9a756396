package dev.iolite.dsl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of rows: the values that make it, and what was computed over its rows.
 *
 * @param <M> the model
 */
public final class Group<M> {

    private final String model;
    private final List<String> by;
    private final List<@Nullable Object> values;
    private final Aggregates<M> aggregates;

    /**
     * Pairs a group's fields and aggregates with their values.
     *
     * @param model the model's name
     * @param by the fields that make the group
     * @param values one value for each
     * @param aggregates what was computed
     */
    public Group(String model, List<String> by, List<@Nullable Object> values, Aggregates<M> aggregates) {
        this.model = model;
        this.by = by;
        this.values = values;
        this.aggregates = aggregates;
    }

    /**
     * Reads a value that makes the group: {@code String country = g.get(USER.country)}.
     *
     * @param field a field of {@code by}
     * @param <T> its Java type
     * @return the value, or null
     * @throws dev.iolite.error.InvalidInputException when the groups are not made by it
     */
    public <T> @Nullable T get(Field<M, T> field) {
        Object value = value(field);
        return value == null ? null : field.received(value);
    }

    /**
     * Reads what was computed: {@code Long views = g.get(USER.profileViews.sum())}.
     *
     * @param aggregate an aggregate that was selected
     * @param <T> its Java type
     * @return the value; null over no values
     * @throws dev.iolite.error.InvalidInputException when it was not selected
     */
    public <T> @Nullable T get(Aggregate<M, T> aggregate) {
        return aggregates.get(aggregate);
    }

    /**
     * Reads what was computed for a place that cannot hold null; for generated records.
     *
     * @param aggregate an aggregate that was selected
     * @param component the record's component
     * @param <T> its Java type
     * @return the value
     * @throws dev.iolite.error.StoredValueException when there was no value to compute it of
     */
    public <T> T present(Aggregate<M, T> aggregate, String component) {
        return aggregates.present(aggregate, component);
    }

    private @Nullable Object value(Field<M, ?> field) {
        int index = by.indexOf(field.name());
        if (index < 0) {
            throw aggregates.explained(
                    Values.refused(
                            model,
                            field.name(),
                            "The groups were asked for a field they are not made by.",
                            "Add it to by(..) of the query."),
                    field.name());
        }
        return values.get(index);
    }
}
