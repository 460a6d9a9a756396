package dev.iolite.dsl;

import dev.iolite.model.Instance;
import dev.iolite.query.Comparison;
import dev.iolite.query.Condition;
import dev.iolite.query.Direction;
import dev.iolite.query.Operand;
import dev.iolite.query.OrderTerm;

/**
 * The number of rows at the other end of a to-many relation: {@code USER.posts.count()}.
 *
 * @param <M> the model that has the relation
 */
public final class RelationCount<M> implements Includable<M> {

    private final String model;
    private final String relation;
    private final Condition condition;

    RelationCount(String model, String relation, Condition condition) {
        this.model = model;
        this.relation = relation;
        this.condition = condition;
    }

    @Override
    public String name() {
        return relation;
    }

    @Override
    public void addTo(SelectionBuilder selection) {
        selection.count(relation, condition);
    }

    /**
     * Equal to a number: {@code USER.posts.count().eq(3)}, in SQL {@code (select count(*) ..) = ?}.
     *
     * @param number the number
     * @return the condition
     */
    public Where<M> eq(long number) {
        return compare(Comparison.EQ, number);
    }

    /**
     * Not equal to a number: {@code USER.posts.count().ne(3)}, in SQL {@code (select count(*) ..) <> ?}.
     *
     * @param number the number
     * @return the condition
     */
    public Where<M> ne(long number) {
        return compare(Comparison.NE, number);
    }

    /**
     * Less than a number: {@code USER.posts.count().lt(3)}, in SQL {@code (select count(*) ..) < ?}.
     *
     * @param number the number
     * @return the condition
     */
    public Where<M> lt(long number) {
        return compare(Comparison.LT, number);
    }

    /**
     * At most a number: {@code USER.posts.count().lte(3)}, in SQL {@code (select count(*) ..) <= ?}.
     *
     * @param number the number
     * @return the condition
     */
    public Where<M> lte(long number) {
        return compare(Comparison.LTE, number);
    }

    /**
     * More than a number: {@code USER.posts.count().gt(3)}, in SQL {@code (select count(*) ..) > ?}.
     *
     * @param number the number
     * @return the condition
     */
    public Where<M> gt(long number) {
        return compare(Comparison.GT, number);
    }

    /**
     * At least a number: {@code USER.posts.count().gte(3)}, in SQL {@code (select count(*) ..) >= ?}.
     *
     * @param number the number
     * @return the condition
     */
    public Where<M> gte(long number) {
        return compare(Comparison.GTE, number);
    }

    /**
     * The rows with the fewest first.
     * {@code USER.posts.count().asc()}, in SQL {@code order by (select count(*) from post where author_id = ..)}.
     *
     * @return an order
     */
    public OrderBy<M> asc() {
        return new OrderBy<>(new OrderTerm.ByCount(relation, condition, Direction.ASC));
    }

    /**
     * The rows with the most first.
     * In SQL {@code order by (select count(*) ..) desc}.
     *
     * @return an order
     */
    public OrderBy<M> desc() {
        return new OrderBy<>(new OrderTerm.ByCount(relation, condition, Direction.DESC));
    }

    /**
     * Reads the number from an instance.
     * {@code USER.posts.count().from(user)}; no SQL is sent.
     *
     * @param instance an instance that iolite or a test builder made
     * @return the number
     * @throws dev.iolite.error.FieldNotLoadedException when the query did not load it
     */
    public long from(M instance) {
        return Instance.of(instance).count(relation);
    }

    private Where<M> compare(Comparison comparison, long number) {
        return new Where<>(
                model, new Condition.CountCompare(relation, condition, comparison, new Operand.Value(number)));
    }
}
