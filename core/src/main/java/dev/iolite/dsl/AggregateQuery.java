package dev.iolite.dsl;

import dev.iolite.query.AggregateTerm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What is computed over which rows.
 *
 * @param <M> the model
 */
public final class AggregateQuery<M> extends Counting<M, AggregateQuery<M>> {

    private final Set<AggregateTerm> terms = new LinkedHashSet<>();

    private AggregateQuery(String model) {
        super(model);
    }

    /**
     * Builds a query.
     *
     * @param model the model's name
     * @param piece what the caller says
     * @param <M> the model
     * @return the query with everything said
     */
    public static <M> AggregateQuery<M> of(String model, Consumer<AggregateQuery<M>> piece) {
        AggregateQuery<M> query = new AggregateQuery<>(model);
        piece.accept(query);
        if (query.terms.isEmpty()) {
            query.refuse("select", "aggregate was asked for nothing.", "Add select(..) with one aggregate at least.");
        }
        return query;
    }

    /**
     * What is computed: {@code select(USER.count(), USER.profileViews.max())}; repeated calls append.
     * In SQL {@code select count(*), max(profile_views)}.
     *
     * @param aggregates the aggregates
     * @return this
     */
    @SafeVarargs
    public final AggregateQuery<M> select(Aggregate<M, ?>... aggregates) {
        for (Aggregate<M, ?> aggregate : aggregates) {
            terms.add(aggregate.term());
        }
        return this;
    }

    /**
     * What is computed, for planners.
     *
     * @return the terms, each once; a call without any is refused
     */
    public List<AggregateTerm> terms() {
        return new ArrayList<>(terms);
    }

    @Override
    AggregateQuery<M> self() {
        return this;
    }
}
