package dev.iolite.dsl;

import dev.iolite.query.AggregateFunction;
import dev.iolite.query.AggregateTerm;
import dev.iolite.query.Condition;
import dev.iolite.query.Operand;
import dev.iolite.query.Place;
import java.util.Arrays;
import java.util.List;

/**
 * A field of text.
 *
 * @param <M> the model
 */
public class StringField<M> extends ComparableField<M, String> {

    /**
     * Names the field.
     *
     * @param model the model's name
     * @param name the field's name
     */
    public StringField(String model, String name) {
        super(model, name);
    }

    /**
     * Equal to one of these values; {@code in(Collection)} takes a list.
     * In SQL {@code city = any(?)}.
     *
     * @param values the values
     * @return the condition
     */
    public final Where<M> in(String... values) {
        return in(Arrays.asList(values));
    }

    /**
     * Equal to none of these values; {@code notIn(Collection)} takes a list.
     * In SQL {@code city <> all(?)}.
     *
     * @param values the values
     * @return the condition
     */
    public final Where<M> notIn(String... values) {
        return notIn(Arrays.asList(values));
    }

    /**
     * Contains a text, taken literally and case-exact: {@code USER.email.contains("x")}, in SQL {@code email like '%' || ? || '%'}.
     * The call is refused when the text is null.
     *
     * @param text the text, not null
     * @return the condition
     */
    public final Where<M> contains(String text) {
        return match(Place.CONTAINS, Values.operand(model(), name(), text));
    }

    /**
     * Contains the text of another field of the same row.
     * {@code POST.content.contains(POST.title)}, in SQL {@code strpos(content, title) > 0}.
     *
     * @param other the other field
     * @param none nothing; see {@link NoMore}
     * @return the condition
     */
    public final Where<M> contains(StringField<M> other, NoMore... none) {
        return match(Place.CONTAINS, new Operand.OtherField(other.name()));
    }

    /**
     * Starts with a text, taken literally and case-exact: {@code USER.email.startsWith("x")}, in SQL {@code email like ? || '%'}.
     * The call is refused when the text is null.
     *
     * @param text the text, not null
     * @return the condition
     */
    public final Where<M> startsWith(String text) {
        return match(Place.STARTS_WITH, Values.operand(model(), name(), text));
    }

    /**
     * Starts with the text of another field of the same row.
     * {@code POST.content.startsWith(POST.title)}, in SQL {@code starts_with(content, title)}.
     *
     * @param other the other field
     * @param none nothing; see {@link NoMore}
     * @return the condition
     */
    public final Where<M> startsWith(StringField<M> other, NoMore... none) {
        return match(Place.STARTS_WITH, new Operand.OtherField(other.name()));
    }

    /**
     * Ends with a text, taken literally and case-exact: {@code USER.email.endsWith("x")}, in SQL {@code email like '%' || ?}.
     * The call is refused when the text is null.
     *
     * @param text the text, not null
     * @return the condition
     */
    public final Where<M> endsWith(String text) {
        return match(Place.ENDS_WITH, Values.operand(model(), name(), text));
    }

    /**
     * Ends with the text of another field of the same row.
     * {@code POST.content.endsWith(POST.title)}, in SQL {@code right(content, length(title)) = title}.
     *
     * @param other the other field
     * @param none nothing; see {@link NoMore}
     * @return the condition
     */
    public final Where<M> endsWith(StringField<M> other, NoMore... none) {
        return match(Place.ENDS_WITH, new Operand.OtherField(other.name()));
    }

    /**
     * The same operators and orders without regard to upper and lower case: {@code
     * USER.email.ignoreCase().eq("A@B.C")}.
     * In SQL {@code lower(..)} on both sides.
     *
     * @return this field, ignoring case
     */
    public final IgnoreCase<M> ignoreCase() {
        return new IgnoreCase<>(this);
    }

    /**
     * A full-text search: {@code POST.title.search("cat & dog")}, in PostgreSQL's SQL {@code to_tsvector(title) @@
     * to_tsquery(?)}. A query that uses it fails with {@link dev.iolite.error.NotSupportedException} on a database without
     * full-text search.
     *
     * @param query the database's own search expression, not null
     * @return the condition
     */
    public final Where<M> search(String query) {
        Operand operand = Values.operand(model(), name(), query);
        return where(new Condition.Search(List.of(name()), operand));
    }

    /**
     * The smallest value: {@code select(FIELD.min())}, in SQL {@code min(..)}; null where there is no value.
     *
     * @return an aggregate
     */
    public final Aggregate<M, String> min() {
        return new Aggregate<>(model(), new AggregateTerm(AggregateFunction.MIN, name()));
    }

    /**
     * The largest value: {@code select(FIELD.max())}, in SQL {@code max(..)}; null where there is no value.
     *
     * @return an aggregate
     */
    public final Aggregate<M, String> max() {
        return new Aggregate<>(model(), new AggregateTerm(AggregateFunction.MAX, name()));
    }

    private Where<M> match(Place place, Operand operand) {
        return where(new Condition.Match(name(), place, operand, false));
    }

    /**
     * One that may be null.
     *
     * @param <M> the model
     */
    public static final class Optional<M> extends StringField<M> implements NullableField<M> {

        /**
         * Names the field.
         *
         * @param model the model's name
         * @param name the field's name
         */
        public Optional(String model, String name) {
            super(model, name);
        }
    }

    /**
     * One that is unique: {@code eq} names one row.
     *
     * @param <M> the model
     */
    public static class Unique<M> extends StringField<M> {

        /**
         * Names the field.
         *
         * @param model the model's name
         * @param name the field's name
         */
        public Unique(String model, String name) {
            super(model, name);
        }

        @Override
        public Key<M> eq(String value) {
            return key(value);
        }
    }

    /**
     * One that is unique and may be null.
     *
     * @param <M> the model
     */
    public static final class OptionalUnique<M> extends Unique<M> implements NullableField<M> {

        /**
         * Names the field.
         *
         * @param model the model's name
         * @param name the field's name
         */
        public OptionalUnique(String model, String name) {
            super(model, name);
        }
    }
}
