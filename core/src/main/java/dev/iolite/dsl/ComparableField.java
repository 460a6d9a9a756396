package dev.iolite.dsl;

import dev.iolite.query.Comparison;
import dev.iolite.query.Condition;

/**
 * A field whose values have an order.
 *
 * @param <M> the model
 * @param <T> the Java type of its values, boxed
 */
public abstract class ComparableField<M, T> extends ValueField<M, T> {

    /**
     * Names the field.
     *
     * @param model the model's name
     * @param name the field's name
     */
    protected ComparableField(String model, String name) {
        super(model, name);
    }

    /**
     * Less than a value; in SQL {@code a < ?}.
     * The call is refused when the value is null.
     *
     * @param value the value, not null
     * @return the condition
     */
    public final Where<M> lt(T value) {
        return compare(Comparison.LT, value);
    }

    /**
     * Less than another field of the same row; in SQL {@code a < b}.
     *
     * @param other the other field
     * @param none nothing; see {@link NoMore}
     * @return the condition
     */
    public final Where<M> lt(ComparableField<M, T> other, NoMore... none) {
        return compareField(Comparison.LT, other);
    }

    /**
     * At most a value; in SQL {@code a <= ?}.
     * The call is refused when the value is null.
     *
     * @param value the value, not null
     * @return the condition
     */
    public final Where<M> lte(T value) {
        return compare(Comparison.LTE, value);
    }

    /**
     * At most another field of the same row; in SQL {@code a <= b}.
     *
     * @param other the other field
     * @param none nothing; see {@link NoMore}
     * @return the condition
     */
    public final Where<M> lte(ComparableField<M, T> other, NoMore... none) {
        return compareField(Comparison.LTE, other);
    }

    /**
     * More than a value; in SQL {@code a > ?}.
     * The call is refused when the value is null.
     *
     * @param value the value, not null
     * @return the condition
     */
    public final Where<M> gt(T value) {
        return compare(Comparison.GT, value);
    }

    /**
     * More than another field of the same row; in SQL {@code a > b}.
     *
     * @param other the other field
     * @param none nothing; see {@link NoMore}
     * @return the condition
     */
    public final Where<M> gt(ComparableField<M, T> other, NoMore... none) {
        return compareField(Comparison.GT, other);
    }

    /**
     * At least a value; in SQL {@code a >= ?}.
     * The call is refused when the value is null.
     *
     * @param value the value, not null
     * @return the condition
     */
    public final Where<M> gte(T value) {
        return compare(Comparison.GTE, value);
    }

    /**
     * At least another field of the same row; in SQL {@code a >= b}.
     *
     * @param other the other field
     * @param none nothing; see {@link NoMore}
     * @return the condition
     */
    public final Where<M> gte(ComparableField<M, T> other, NoMore... none) {
        return compareField(Comparison.GTE, other);
    }

    /**
     * From one value to another, both included: {@code USER.age.between(18, 30)}.
     * In SQL {@code .. >= ? and .. <= ?}.
     * The call is refused when one is null.
     *
     * @param low the smallest value, not null
     * @param high the largest value, not null
     * @return the condition
     */
    public final Where<M> between(T low, T high) {
        return where(Condition.and(
                compare(Comparison.GTE, low).condition(),
                compare(Comparison.LTE, high).condition()));
    }
}
