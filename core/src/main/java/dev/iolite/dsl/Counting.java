package dev.iolite.dsl;

import dev.iolite.query.ReadArguments;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/**
 * A query that computes something over rows.
 *
 * @param <M> the model
 * @param <Q> the query's own type
 */
public abstract sealed class Counting<M, Q extends Counting<M, Q>> permits CountQuery, AggregateQuery {

    private final Rows<M> rows;
    private Set<String> unfiltered = Set.of();

    Counting(String model) {
        this.rows = new Rows<>(model);
    }

    /** This query in its own type. */
    abstract Q self();

    final void refuse(String argument, String problem, String remedy) {
        rows.refuse(argument, problem, remedy);
    }

    /**
     * Over which rows, for planners.
     *
     * @return everything said so far
     */
    public final ReadArguments arguments() {
        return rows.arguments();
    }

    /**
     * Which rows: several conditions, and repeated calls, must all hold.
     * {@code q.where(USER.city.eq("Oslo"))}, in SQL {@code where city = ?}.
     *
     * @param conditions what rows must be like
     * @return this
     */
    @SafeVarargs
    public final Q where(Where<M>... conditions) {
        rows.where(Arrays.asList(conditions));
        return self();
    }

    /**
     * Which rows: all of the conditions must hold.
     * In SQL {@code where .. and ..}.
     *
     * @param conditions what rows must be like; none for all
     * @return this
     */
    public final Q where(Collection<? extends Where<M>> conditions) {
        rows.where(conditions);
        return self();
    }

    /**
     * The order; repeated calls append.
     * {@code q.orderBy(USER.id.asc()).take(10)}: says in SQL's {@code order by} which part is computed over.
     *
     * @param terms the terms, the most important first
     * @return this
     */
    @SafeVarargs
    public final Q orderBy(OrderBy<M>... terms) {
        rows.orderBy(Arrays.asList(terms));
        return self();
    }

    /**
     * The order; repeated calls append.
     * In SQL {@code order by .., ..}.
     *
     * @param terms the terms, the most important first
     * @return this
     */
    public final Q orderBy(Collection<OrderBy<M>> terms) {
        rows.orderBy(terms);
        return self();
    }

    /**
     * Where to start: at this row, included; {@code skip(1)} leaves it out.
     * In SQL the cursor's row is joined and compared with.
     *
     * @param key the row's key; no rows when it does not exist
     * @return this
     */
    public final Q cursor(Key<M> key) {
        rows.cursor(key);
        return self();
    }

    /**
     * How many rows are passed over.
     * {@code q.skip(10)}, in SQL {@code offset ?} inside of the computed {@code select}.
     * The call is refused when it is negative.
     *
     * @param number 0 or more
     * @return this
     */
    public final Q skip(int number) {
        rows.skip(number);
        return self();
    }

    /**
     * How many rows at the most; a negative number takes them from the end.
     * {@code q.take(10)}, in SQL {@code limit ?} inside of the computed {@code select}.
     *
     * @param number the number
     * @return this
     */
    public final Q take(int number) {
        rows.take(number);
        return self();
    }

    /**
     * Switches filters off for the whole call, its relations and nested writes too: {@code unfiltered(SOFT_DELETE)}.
     *
     * @param filters which of them
     * @return this
     */
    public final Q unfiltered(Filter... filters) {
        unfiltered = Filters.and(unfiltered, filters);
        return self();
    }

    /**
     * The filters that the call switches off, for planners.
     *
     * @return their names; empty when all hold
     */
    public final Set<String> unfiltered() {
        return unfiltered;
    }
}
