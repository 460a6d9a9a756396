package dev.iolite.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rows must be like. Values, not actions: keep them in constants and combine them. */
public sealed interface Condition extends Node {

    /** Holds for every row. */
    Condition ALWAYS = new And(List.of());
    /** Holds for no row. */
    Condition NEVER = new Or(List.of());

    /**
     * Answers one question for each kind of condition.
     *
     * @param <R> the answer's type
     */
    interface Visitor<R> {
        /** For {@link And}. */
        R and(And condition);
        /** For {@link Or}. */
        R or(Or condition);
        /** For {@link Not}. */
        R not(Not condition);
        /** For {@link Compare}. */
        R compare(Compare condition);
        /** For {@link In}. */
        R in(In condition);
        /** For {@link IsNull}. */
        R isNull(IsNull condition);
        /** For {@link Match}. */
        R match(Match condition);
        /** For {@link ListMatch}. */
        R listMatch(ListMatch condition);
        /** For {@link JsonMatch}. */
        R jsonMatch(JsonMatch condition);
        /** For {@link Search}. */
        R search(Search condition);
        /** For {@link ToMany}. */
        R toMany(ToMany condition);
        /** For {@link ToOne}. */
        R toOne(ToOne condition);
        /** For {@link ToOneIsNull}. */
        R toOneIsNull(ToOneIsNull condition);
        /** For {@link CountCompare}. */
        R countCompare(CountCompare condition);
        /** For {@link AggregateCompare}. */
        R aggregateCompare(AggregateCompare condition);
    }

    /**
     * Calls the visitor's method for this kind.
     *
     * @param visitor what to ask
     * @param <R> the answer's type
     * @return the visitor's answer
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * This condition with values replaced by numbers.
     *
     * @param numbering gives the numbers
     * @return a condition of the same shape that holds no value
     */
    Condition template(Numbering numbering);

    /**
     * All of several conditions.
     *
     * @param members the conditions; those that always hold are left out
     * @return the one member where only one is left
     */
    static Condition and(List<Condition> members) {
        List<Condition> left = new ArrayList<>(members);
        left.removeIf(ALWAYS::equals);
        return left.size() == 1 ? left.get(0) : left.isEmpty() ? ALWAYS : new And(left);
    }

    /**
     * As {@link #and(List)}.
     *
     * @param members the conditions
     * @return their conjunction
     */
    static Condition and(Condition... members) {
        return and(List.of(members));
    }

    /**
     * All of several conditions; none at all holds always.
     *
     * @param members the conditions
     */
    record And(List<Condition> members) implements Condition {
        public And {
            members = List.copyOf(members);
        }

        @Override
        public void describe(Shape shape) {
            shape.token(And.class).nodes(members);
        }

        @Override
        public Condition template(Numbering numbering) {
            return new And(numbering.templates(members));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.and(this);
        }
    }

    /**
     * One at least of several conditions; none at all never holds.
     *
     * @param members the conditions
     */
    record Or(List<Condition> members) implements Condition {
        public Or {
            members = List.copyOf(members);
        }

        @Override
        public void describe(Shape shape) {
            shape.token(Or.class).nodes(members);
        }

        @Override
        public Condition template(Numbering numbering) {
            return new Or(numbering.templates(members));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.or(this);
        }
    }

    /**
     * The opposite of a condition, in SQL's logic: what is unknown stays unknown.
     *
     * @param condition the condition
     */
    record Not(Condition condition) implements Condition {
        @Override
        public void describe(Shape shape) {
            shape.token(Not.class);
            condition.describe(shape);
        }

        @Override
        public Condition template(Numbering numbering) {
            return new Not(condition.template(numbering));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /**
     * A field compared with a value or another field.
     *
     * @param field the field's name
     * @param comparison how
     * @param operand with what
     * @param ignoreCase whether upper and lower case are the same
     */
    record Compare(String field, Comparison comparison, Operand operand, boolean ignoreCase) implements Condition {
        @Override
        public void describe(Shape shape) {
            shape.token(Compare.class).token(field).token(comparison).token(ignoreCase);
            operand.describe(shape);
        }

        @Override
        public Condition template(Numbering numbering) {
            return new Compare(field, comparison, operand.template(numbering), ignoreCase);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.compare(this);
        }
    }

    /**
     * A field that equals one of a list.
     *
     * @param field the field's name
     * @param list the values, or a list field
     * @param negated whether it must equal none
     * @param ignoreCase whether upper and lower case are the same
     */
    record In(String field, Operand list, boolean negated, boolean ignoreCase) implements Condition {
        @Override
        public void describe(Shape shape) {
            shape.token(In.class).token(field).token(negated).token(ignoreCase);
            list.describe(shape);
        }

        @Override
        public Condition template(Numbering numbering) {
            return new In(field, list.template(numbering), negated, ignoreCase);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.in(this);
        }
    }

    /**
     * A field without a value.
     *
     * @param field the field's name
     * @param negated whether it must have a value
     */
    record IsNull(String field, boolean negated) implements Condition {
        @Override
        public void describe(Shape shape) {
            shape.token(IsNull.class).token(field).token(negated);
        }

        @Override
        public Condition template(Numbering numbering) {
            return this;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.isNull(this);
        }
    }

    /**
     * A text that contains, starts with or ends with another, taken literally.
     *
     * @param field the field's name
     * @param place where
     * @param operand the text, or another field
     * @param ignoreCase whether upper and lower case are the same
     */
    record Match(String field, Place place, Operand operand, boolean ignoreCase) implements Condition {
        @Override
        public void describe(Shape shape) {
            shape.token(Match.class).token(field).token(place).token(ignoreCase);
            operand.describe(shape);
        }

        @Override
        public Condition template(Numbering numbering) {
            return new Match(field, place, operand.template(numbering), ignoreCase);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.match(this);
        }
    }

    /**
     * A scalar list that has something.
     *
     * @param field the field's name
     * @param operator what it must have
     * @param operand the element or elements; null for IS_EMPTY and IS_NOT_EMPTY
     */
    record ListMatch(
            String field, ListOperator operator, @Nullable Operand operand) implements Condition {
        @Override
        public void describe(Shape shape) {
            shape.token(ListMatch.class).token(field).token(operator).optional(operand);
        }

        @Override
        public Condition template(Numbering numbering) {
            return new ListMatch(field, operator, operand == null ? null : operand.template(numbering));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listMatch(this);
        }
    }

    /**
     * A JSON document, or the part at a path, that fits.
     *
     * @param field the field's name
     * @param path keys (String) and positions (Integer); empty for the document
     * @param operator how
     * @param operand with what; null for the IS_ operators
     * @param ignoreCase whether upper and lower case are the same
     */
    record JsonMatch(
            String field,
            List<Object> path,
            JsonOperator operator,
            @Nullable Operand operand,
            boolean ignoreCase) implements Condition {
        public JsonMatch {
            path = List.copyOf(path);
        }

        @Override
        public void describe(Shape shape) {
            shape.token(JsonMatch.class)
                    .token(field)
                    .tokens(path)
                    .token(operator)
                    .token(ignoreCase)
                    .optional(operand);
        }

        @Override
        public Condition template(Numbering numbering) {
            return new JsonMatch(
                    field, path, operator, operand == null ? null : operand.template(numbering), ignoreCase);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.jsonMatch(this);
        }
    }

    /**
     * A full-text search over one or more fields.
     *
     * @param fields the fields' names
     * @param query the database's search expression
     */
    record Search(List<String> fields, Operand query) implements Condition {
        public Search {
            fields = List.copyOf(fields);
        }

        @Override
        public void describe(Shape shape) {
            shape.token(Search.class).tokens(fields);
            query.describe(shape);
        }

        @Override
        public Condition template(Numbering numbering) {
            return new Search(fields, query.template(numbering));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.search(this);
        }
    }

    /**
     * Rows at the other end of a to-many relation.
     *
     * @param relation the relation's name
     * @param quantifier how many of them
     * @param condition what they must be like
     * @param link what the row of the link model must be like; null for anything
     */
    record ToMany(
            String relation,
            Quantifier quantifier,
            Condition condition,
            @Nullable Condition link) implements Condition {
        @Override
        public void describe(Shape shape) {
            shape.token(ToMany.class).token(relation).token(quantifier);
            condition.describe(shape);
            shape.optional(link);
        }

        @Override
        public Condition template(Numbering numbering) {
            return new ToMany(
                    relation,
                    quantifier,
                    condition.template(numbering),
                    link == null ? null : link.template(numbering));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.toMany(this);
        }
    }

    /**
     * The row at the other end of a to-one relation; negated it also holds where there is none.
     *
     * @param relation the relation's name
     * @param condition what it must be like
     * @param negated whether it must not be so
     */
    record ToOne(String relation, Condition condition, boolean negated) implements Condition {
        @Override
        public void describe(Shape shape) {
            shape.token(ToOne.class).token(relation).token(negated);
            condition.describe(shape);
        }

        @Override
        public Condition template(Numbering numbering) {
            return new ToOne(relation, condition.template(numbering), negated);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.toOne(this);
        }
    }

    /**
     * A to-one relation without a row at the other end.
     *
     * @param relation the relation's name
     * @param negated whether there must be one
     */
    record ToOneIsNull(String relation, boolean negated) implements Condition {
        @Override
        public void describe(Shape shape) {
            shape.token(ToOneIsNull.class).token(relation).token(negated);
        }

        @Override
        public Condition template(Numbering numbering) {
            return this;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.toOneIsNull(this);
        }
    }

    /**
     * The number of rows at the other end of a to-many relation.
     *
     * @param relation the relation's name
     * @param condition which of them are counted
     * @param comparison how
     * @param operand the number
     */
    record CountCompare(String relation, Condition condition, Comparison comparison, Operand operand)
            implements Condition {
        @Override
        public void describe(Shape shape) {
            shape.token(CountCompare.class).token(relation).token(comparison);
            condition.describe(shape);
            operand.describe(shape);
        }

        @Override
        public Condition template(Numbering numbering) {
            return new CountCompare(relation, condition.template(numbering), comparison, operand.template(numbering));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.countCompare(this);
        }
    }

    /**
     * An aggregate of a group; stands in {@code having} only.
     *
     * @param term the aggregate
     * @param condition a condition on the aggregate's value, written on {@link #VALUE} as its field
     */
    record AggregateCompare(AggregateTerm term, Condition condition) implements Condition {
        /** The name that stands for the aggregate's value. */
        public static final String VALUE = "$value";

        @Override
        public void describe(Shape shape) {
            shape.token(AggregateCompare.class);
            term.describe(shape);
            condition.describe(shape);
        }

        @Override
        public Condition template(Numbering numbering) {
            return new AggregateCompare(term, condition.template(numbering));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.aggregateCompare(this);
        }
    }
}
