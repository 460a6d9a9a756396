package dev.iolite.dsl;

import dev.iolite.query.AggregateTerm;
import dev.iolite.query.Condition;
import dev.iolite.query.OrderTerm;
import dev.iolite.query.Read;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which groups of rows are wanted and what is computed for each.
 *
 * @param <M> the model
 */
public final class GroupQuery<M> {

    private final String model;
    private final Rows<M> rows;
    private Set<String> unfiltered = Set.of();
    private final Set<String> by = new LinkedHashSet<>();
    private final List<Condition> having = new ArrayList<>();
    private final List<OrderTerm> orderBy = new ArrayList<>();
    private final Set<AggregateTerm> terms = new LinkedHashSet<>();

    private GroupQuery(String model) {
        this.model = model;
        this.rows = new Rows<>(model);
    }

    /**
     * Builds a query.
     *
     * @param model the model's name
     * @param piece what the caller says
     * @param <M> the model
     * @return the query with everything said
     */
    public static <M> GroupQuery<M> of(String model, Consumer<GroupQuery<M>> piece) {
        GroupQuery<M> query = new GroupQuery<>(model);
        piece.accept(query);
        query.refuse();
        return query;
    }

    private void refuse() {
        if (by.isEmpty()) {
            rows.refuse("by", "groupBy was given no field to group by.", "Add by(..) with one field at least.");
        }
        if (rows.page().cuts() && orderBy.isEmpty()) {
            rows.refuse(
                    "orderBy", "groupBy was asked for a part of the groups, which have no order.", "Add orderBy(..).");
        }
    }

    /**
     * What makes the groups; repeated calls append.
     * {@code q.by(USER.country, USER.city)}, in SQL {@code group by country, city}.
     *
     * @param fields the fields
     * @return this
     */
    @SafeVarargs
    public final GroupQuery<M> by(Field<M, ?>... fields) {
        for (Field<M, ?> field : fields) {
            if (field == null) {
                rows.refuse("by", "A field to group by is null.", "Leave the field out.");
            } else {
                by.add(field.name());
            }
        }
        return this;
    }

    /**
     * Which rows are grouped.
     * {@code q.where(USER.role.eq(Role.USER))}, in SQL {@code where role = ?} before rows are grouped.
     *
     * @param conditions what rows must be like, all together
     * @return this
     */
    @SafeVarargs
    public final GroupQuery<M> where(Where<M>... conditions) {
        rows.where(Arrays.asList(conditions));
        return this;
    }

    /**
     * Which groups are wanted: {@code having(USER.profileViews.avg().gt(200))}.
     * In SQL {@code having avg(profile_views) > ?}.
     *
     * @param conditions what groups must be like, all together
     * @return this
     */
    @SafeVarargs
    public final GroupQuery<M> having(GroupWhere<M>... conditions) {
        for (GroupWhere<M> condition : conditions) {
            having.add(Values.condition(model, condition));
        }
        return this;
    }

    /**
     * The order of the groups; repeated calls append.
     * In SQL {@code order by country desc, sum(profile_views) desc}.
     *
     * @param terms fields of {@code by}, or aggregates
     * @return this
     */
    @SafeVarargs
    public final GroupQuery<M> orderBy(GroupOrderBy<M>... terms) {
        for (GroupOrderBy<M> term : terms) {
            if (term == null) {
                rows.refuse("orderBy", "A term of the order is null.", "Leave the term out.");
            } else {
                orderBy.add(term.term());
            }
        }
        return this;
    }

    /**
     * How many groups are passed over.
     * {@code q.skip(10)}, in SQL {@code offset ?}.
     *
     * @param number 0 or more
     * @return this
     */
    public GroupQuery<M> skip(int number) {
        rows.skip(number);
        return this;
    }

    /**
     * How many groups at the most; a negative number takes them from the end.
     * {@code q.take(10)}, in SQL {@code limit ?}.
     *
     * @param number the number
     * @return this
     */
    public GroupQuery<M> take(int number) {
        rows.take(number);
        return this;
    }

    /**
     * What is computed for each group; repeated calls append.
     * {@code q.select(USER.count(), USER.profileViews.sum())}, in SQL {@code select country, count(*),
     * sum(profile_views)}.
     *
     * @param aggregates the aggregates
     * @return this
     */
    @SafeVarargs
    public final GroupQuery<M> select(Aggregate<M, ?>... aggregates) {
        for (Aggregate<M, ?> aggregate : aggregates) {
            terms.add(aggregate.term());
        }
        return this;
    }

    /**
     * The whole query, for planners.
     *
     * @return the read; the call with it is refused when {@code by} is empty, or when a part of the groups is asked for
     *     without an order
     */
    public Read.GroupBy read() {
        return new Read.GroupBy(
                model,
                List.copyOf(by),
                rows.condition(),
                Condition.and(having),
                orderBy,
                rows.page(),
                List.copyOf(terms));
    }

    /**
     * Switches filters off for the whole call, its relations and nested writes too: {@code unfiltered(SOFT_DELETE)}.
     *
     * @param filters which of them
     * @return this
     */
    public GroupQuery<M> unfiltered(Filter... filters) {
        unfiltered = Filters.and(unfiltered, filters);
        return this;
    }

    /**
     * The filters that the call switches off, for planners.
     *
     * @return their names; empty when all hold
     */
    public Set<String> unfiltered() {
        return unfiltered;
    }
}
