package dev.iolite.dsl;

import dev.iolite.query.Comparison;
import dev.iolite.query.Condition;
import dev.iolite.query.Direction;
import dev.iolite.query.Nulls;
import dev.iolite.query.Operand;
import dev.iolite.query.OrderTerm;
import dev.iolite.query.Place;
import java.util.Arrays;
import java.util.Collection;

/**
 * A text field without regard to upper and lower case: {@code USER.email.ignoreCase().contains("PRISMA")}.
 *
 * @param <M> the model
 */
public final class IgnoreCase<M> {

    private final StringField<M> field;

    IgnoreCase(StringField<M> field) {
        this.field = field;
    }

    /**
     * Equal to a text; in SQL {@code lower(a) = lower(?)}.
     *
     * @param value the text, not null
     * @return the condition
     */
    public Where<M> eq(String value) {
        return compare(Comparison.EQ, value);
    }

    /**
     * Not equal to a text; in SQL {@code lower(a) <> lower(?)}.
     *
     * @param value the text, not null
     * @return the condition
     */
    public Where<M> ne(String value) {
        return compare(Comparison.NE, value);
    }

    /**
     * Less than a text; in SQL {@code lower(a) < lower(?)}.
     *
     * @param value the text, not null
     * @return the condition
     */
    public Where<M> lt(String value) {
        return compare(Comparison.LT, value);
    }

    /**
     * At most a text; in SQL {@code lower(a) <= lower(?)}.
     *
     * @param value the text, not null
     * @return the condition
     */
    public Where<M> lte(String value) {
        return compare(Comparison.LTE, value);
    }

    /**
     * More than a text; in SQL {@code lower(a) > lower(?)}.
     *
     * @param value the text, not null
     * @return the condition
     */
    public Where<M> gt(String value) {
        return compare(Comparison.GT, value);
    }

    /**
     * At least a text; in SQL {@code lower(a) >= lower(?)}.
     *
     * @param value the text, not null
     * @return the condition
     */
    public Where<M> gte(String value) {
        return compare(Comparison.GTE, value);
    }

    /**
     * Contains a text, taken literally.
     * {@code USER.email.ignoreCase().contains("X")}, in SQL {@code lower(email) like .. lower(?)}.
     *
     * @param text the text, not null
     * @return the condition
     */
    public Where<M> contains(String text) {
        return field.where(new Condition.Match(field.name(), Place.CONTAINS, value(text), true));
    }

    /**
     * Starts with a text, taken literally.
     * In SQL {@code lower(email) like ..}.
     *
     * @param text the text, not null
     * @return the condition
     */
    public Where<M> startsWith(String text) {
        return field.where(new Condition.Match(field.name(), Place.STARTS_WITH, value(text), true));
    }

    /**
     * Ends with a text, taken literally.
     * In SQL {@code lower(email) like ..}.
     *
     * @param text the text, not null
     * @return the condition
     */
    public Where<M> endsWith(String text) {
        return field.where(new Condition.Match(field.name(), Place.ENDS_WITH, value(text), true));
    }

    /**
     * Equal to one of these texts.
     * {@code USER.email.ignoreCase().in("A@B.C")}, in SQL {@code lower(email) = any(..)}.
     *
     * @param values the texts, none null
     * @return the condition
     */
    public Where<M> in(String... values) {
        return in(Arrays.asList(values));
    }

    /**
     * Equal to one of these texts.
     * In SQL {@code lower(email) = any(..)}.
     *
     * @param values the texts, none null
     * @return the condition
     */
    public Where<M> in(Collection<String> values) {
        Operand list = Values.list(field.model(), field.name(), values, text -> text);
        return field.where(new Condition.In(field.name(), list, false, true));
    }

    /**
     * Equal to none of these texts.
     * In SQL {@code lower(email) <> all(..)}.
     *
     * @param values the texts, none null
     * @return the condition
     */
    public Where<M> notIn(String... values) {
        return notIn(Arrays.asList(values));
    }

    /**
     * Equal to none of these texts.
     * In SQL {@code lower(email) <> all(..)}.
     *
     * @param values the texts, none null
     * @return the condition
     */
    public Where<M> notIn(Collection<String> values) {
        Operand list = Values.list(field.model(), field.name(), values, text -> text);
        return field.where(new Condition.In(field.name(), list, true, true));
    }

    /**
     * From one text to another, both included.
     * In SQL {@code lower(name) >= lower(?) and lower(name) <= lower(?)}.
     *
     * @param low the smallest text, not null
     * @param high the largest text, not null
     * @return the condition
     */
    public Where<M> between(String low, String high) {
        return gte(low).and(lte(high));
    }

    /**
     * Upwards.
     * {@code USER.name.ignoreCase().asc()}, in SQL {@code order by lower(name)}.
     *
     * @return an order
     */
    public OrderBy<M> asc() {
        return new OrderBy<>(new OrderTerm.ByField(field.name(), Direction.ASC, Nulls.DEFAULT, true));
    }

    /**
     * Downwards.
     * In SQL {@code order by lower(name) desc}.
     *
     * @return an order
     */
    public OrderBy<M> desc() {
        return new OrderBy<>(new OrderTerm.ByField(field.name(), Direction.DESC, Nulls.DEFAULT, true));
    }

    private Where<M> compare(Comparison comparison, String text) {
        return field.where(new Condition.Compare(field.name(), comparison, value(text), true));
    }

    private Operand value(String text) {
        return Values.operand(field.model(), field.name(), text);
    }
}
