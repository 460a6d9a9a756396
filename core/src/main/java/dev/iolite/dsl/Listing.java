package dev.iolite.dsl;

import dev.iolite.query.ReadArguments;
import java.util.Arrays;
import java.util.Collection;

/**
 * A query for a list of rows.
 *
 * @param <M> the model
 * @param <Q> the query's own type
 */
public abstract sealed class Listing<M, Q extends Listing<M, Q>> extends Selecting<M, Q> permits ManyQuery, FirstQuery {

    private final Rows<M> rows;

    Listing(SelectionBuilder selection, String model) {
        super(selection);
        this.rows = new Rows<>(model);
    }

    /**
     * Which rows, for planners.
     *
     * @return everything said so far
     */
    public ReadArguments arguments() {
        return rows.arguments();
    }

    final Rows<M> rows() {
        return rows;
    }

    /**
     * Which rows: several conditions, and repeated calls, must all hold.
     * {@code q.where(USER.city.eq("Oslo"), USER.posts.some())}, in SQL {@code where city = ? and exists (..)}.
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
     * {@code q.orderBy(USER.city.asc(), USER.id.desc())}, in SQL {@code order by city, id desc}.
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
     * In SQL the cursor's row is joined and {@code id >= ..} compares with it; the id is the last term of the order,
     * so no row is lost.
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
     * {@code q.skip(10)}, in SQL {@code offset ?}.
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
     * {@code q.take(3)}, in SQL {@code limit ?}; a negative one turns the order round in SQL and the rows back again.
     *
     * @param number the number
     * @return this
     */
    public final Q take(int number) {
        rows.take(number);
        return self();
    }

    /**
     * Only rows that differ in these fields; the first of each in the order is kept.
     * {@code q.distinct(USER.city, USER.country)}, in SQL {@code row_number() over (partition by city, country order
     * by ..) = 1}.
     *
     * @param fields the fields
     * @return this
     */
    @SafeVarargs
    public final Q distinct(Field<M, ?>... fields) {
        rows.distinct(fields);
        return self();
    }
}
