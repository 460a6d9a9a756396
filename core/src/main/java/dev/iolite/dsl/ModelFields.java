package dev.iolite.dsl;

import dev.iolite.query.AggregateTerm;
import java.util.Arrays;

/**
 * The fields of a model, such as {@code USER}; generated code adds one constant for each field.
 *
 * @param <M> the model
 */
public abstract class ModelFields<M> {

    private final String model;

    /**
     * Names the model.
     *
     * @param model its name
     */
    protected ModelFields(String model) {
        this.model = model;
    }

    /**
     * The model.
     *
     * @return its name
     */
    public final String model() {
        return model;
    }

    /**
     * The number of rows: {@code select(USER.count())}, in SQL {@code count(*)}.
     *
     * @return an aggregate
     */
    public final LongAggregate<M> count() {
        return new LongAggregate<>(model, AggregateTerm.COUNT_ALL);
    }

    /**
     * The key of an instance: {@code USER.key(user)}.
     *
     * @param instance an instance that iolite or a test builder made
     * @return its id as a condition
     * @throws dev.iolite.error.FieldNotLoadedException when the query did not load the id
     */
    public final Key<M> key(M instance) {
        return Key.of(instance);
    }

    /**
     * The numbers of rows of several relations; generated code gives all of them.
     *
     * @param relations the to-many relations
     * @return what {@code include} takes
     */
    @SafeVarargs
    protected final RelationCounts<M> counts(ListRelation<M, ?>... relations) {
        return new RelationCounts<>(Arrays.asList(relations));
    }
}
