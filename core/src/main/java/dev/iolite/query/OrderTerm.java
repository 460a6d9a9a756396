package dev.iolite.query;

import java.util.List;

/** One term of an order. */
public sealed interface OrderTerm extends Node {

    /**
     * Answers one question for each kind of term.
     *
     * @param <R> the answer's type
     */
    interface Visitor<R> {
        /** For {@link ByField}. */
        R byField(ByField term);
        /** For {@link ByRelation}. */
        R byRelation(ByRelation term);
        /** For {@link ByCount}. */
        R byCount(ByCount term);
        /** For {@link ByRelevance}. */
        R byRelevance(ByRelevance term);
        /** For {@link ByAggregate}. */
        R byAggregate(ByAggregate term);
        /** For {@link ByLink}. */
        R byLink(ByLink term);
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
     * This term with values replaced by numbers.
     *
     * @param numbering gives the numbers
     * @return a term of the same shape that holds no value
     */
    default OrderTerm template(Numbering numbering) {
        return this;
    }

    /**
     * By a field of the row.
     *
     * @param field the field's name
     * @param direction which way
     * @param nulls where nulls stand
     * @param ignoreCase whether upper and lower case are the same
     */
    record ByField(String field, Direction direction, Nulls nulls, boolean ignoreCase) implements OrderTerm {
        @Override
        public void describe(Shape shape) {
            shape.token(ByField.class)
                    .token(field)
                    .token(direction)
                    .token(nulls)
                    .token(ignoreCase);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.byField(this);
        }
    }

    /**
     * By a term of the row at the other end of a to-one relation.
     *
     * @param relation the relation's name
     * @param term a term of its target
     */
    record ByRelation(String relation, OrderTerm term) implements OrderTerm {
        @Override
        public void describe(Shape shape) {
            shape.token(ByRelation.class).token(relation);
            term.describe(shape);
        }

        @Override
        public OrderTerm template(Numbering numbering) {
            return new ByRelation(relation, term.template(numbering));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.byRelation(this);
        }
    }

    /**
     * By the number of rows at the other end of a to-many relation.
     *
     * @param relation the relation's name
     * @param condition which of them are counted
     * @param direction which way
     */
    record ByCount(String relation, Condition condition, Direction direction) implements OrderTerm {
        @Override
        public void describe(Shape shape) {
            shape.token(ByCount.class).token(relation).token(direction);
            condition.describe(shape);
        }

        @Override
        public OrderTerm template(Numbering numbering) {
            return new ByCount(relation, condition.template(numbering), direction);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.byCount(this);
        }
    }

    /**
     * By how well the row fits a full-text search.
     *
     * @param fields the fields searched
     * @param query the database's search expression
     * @param direction which way
     */
    record ByRelevance(List<String> fields, Operand query, Direction direction) implements OrderTerm {
        /** Copies the fields. */
        public ByRelevance {
            fields = List.copyOf(fields);
        }

        @Override
        public void describe(Shape shape) {
            shape.token(ByRelevance.class).tokens(fields).token(direction);
            query.describe(shape);
        }

        @Override
        public OrderTerm template(Numbering numbering) {
            return new ByRelevance(fields, query.template(numbering), direction);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.byRelevance(this);
        }
    }

    /**
     * By an aggregate of the group; stands in {@code groupBy} only.
     *
     * @param term the aggregate
     * @param direction which way
     * @param nulls where nulls stand
     */
    record ByAggregate(AggregateTerm term, Direction direction, Nulls nulls) implements OrderTerm {
        @Override
        public void describe(Shape shape) {
            shape.token(ByAggregate.class).token(direction).token(nulls);
            term.describe(shape);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.byAggregate(this);
        }
    }

    /**
     * By a column of the link row, where many-to-many rows are read from one parent.
     *
     * @param relation the many-to-many relation of the parent's model
     * @param field the link model's field
     * @param direction which way
     * @param nulls where nulls stand
     */
    record ByLink(String relation, String field, Direction direction, Nulls nulls) implements OrderTerm {
        @Override
        public void describe(Shape shape) {
            shape.token(ByLink.class)
                    .token(relation)
                    .token(field)
                    .token(direction)
                    .token(nulls);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.byLink(this);
        }
    }
}
