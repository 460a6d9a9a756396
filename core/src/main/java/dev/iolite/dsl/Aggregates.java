package dev.iolite.dsl;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.error.StoredValueException;
import dev.iolite.query.AggregateTerm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was computed over rows.
 *
 * @param <M> the model
 */
public final class Aggregates<M> {

    private final String model;
    private final List<AggregateTerm> terms;
    private final List<@Nullable Object> values;
    private final ResultErrors errors;

    /**
     * Pairs aggregates with their values.
     *
     * @param model the model's name
     * @param terms what was computed
     * @param values one value for each, null over no values
     */
    public Aggregates(String model, List<AggregateTerm> terms, List<@Nullable Object> values) {
        this(model, terms, values, ResultErrors.NONE);
    }

    /**
     * Pairs aggregates with their values.
     *
     * @param model the model's name
     * @param terms what was computed
     * @param values one value for each, null over no values
     * @param errors says what is wrong with a question to them
     */
    public Aggregates(String model, List<AggregateTerm> terms, List<@Nullable Object> values, ResultErrors errors) {
        this.errors = errors;
        this.model = model;
        this.terms = terms;
        this.values = values;
    }

    /**
     * Reads one value: {@code Integer most = a.get(USER.profileViews.max())}.
     *
     * @param aggregate an aggregate that was selected
     * @param <T> its Java type
     * @return the value; null over no values, 0 for a count
     * @throws dev.iolite.error.InvalidInputException when it was not selected
     */
    @SuppressWarnings("unchecked") // the engine gives each term its documented type
    public <T> @Nullable T get(Aggregate<M, T> aggregate) {
        int index = terms.indexOf(aggregate.term());
        if (index < 0) {
            throw explained(
                    Values.refused(
                            model,
                            "The aggregate " + aggregate + " was read but not selected.",
                            "Add it to select(..) of the query."),
                    aggregate.toString().substring(model.length() + 1));
        }
        return (T) values.get(index);
    }

    InvalidInputException explained(InvalidInputException error, String asked) {
        errors.explain(error, asked);
        return error;
    }

    /**
     * Reads a value for a place that cannot hold null; for generated records.
     *
     * @param aggregate an aggregate that was selected
     * @param component the record's component, such as {@code CityStats.views}
     * @param <T> its Java type
     * @return the value
     * @throws StoredValueException when there was no value to compute it of
     */
    public <T> T present(Aggregate<M, T> aggregate, String component) {
        T value = get(aggregate);
        if (value == null) {
            throw new StoredValueException(Failure.of(
                            Code.P2023,
                            model,
                            "The component " + component + " cannot be null, and " + aggregate
                                    + " has no value to be computed of.")
                    .remedy("Make the component @Nullable with a boxed type."));
        }
        return value;
    }
}
