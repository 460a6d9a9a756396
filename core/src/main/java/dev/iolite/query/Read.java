package dev.iolite.query;

import java.util.List;

/** A call that reads. */
public sealed interface Read extends Node {

    /**
     * Answers one question for each kind of read.
     *
     * @param <R> the answer's type
     */
    interface Visitor<R> {
        /** For {@link FindMany}. */
        R findMany(FindMany read);
        /** For {@link FindUnique}. */
        R findUnique(FindUnique read);
        /** For {@link Exists}. */
        R exists(Exists read);
        /** For {@link Aggregate}. */
        R aggregate(Aggregate read);
        /** For {@link GroupBy}. */
        R groupBy(GroupBy read);
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
     * The model read.
     *
     * @return its name
     */
    String model();

    /**
     * This read with values replaced by numbers.
     *
     * @return a read of the same shape that holds no value
     */
    Read template();

    /**
     * A list of rows; {@code findFirst} is the same with a page of one.
     *
     * @param model the model's name
     * @param arguments which rows
     * @param selection what is read of them
     * @param strategy how relations are read
     * @param first whether one row was asked for
     */
    record FindMany(String model, ReadArguments arguments, Selection selection, LoadStrategy strategy, boolean first)
            implements Read {

        /**
         * A list of rows.
         *
         * @param model the model's name
         * @param arguments which rows
         * @param selection what is read of them
         * @param strategy how relations are read
         */
        public FindMany(String model, ReadArguments arguments, Selection selection, LoadStrategy strategy) {
            this(model, arguments, selection, strategy, false);
        }

        /**
         * The call's name.
         *
         * @return findFirst or findMany
         */
        public String action() {
            return first ? "findFirst" : "findMany";
        }

        @Override
        public void describe(Shape shape) {
            shape.token(FindMany.class).token(model).token(strategy).token(first);
            arguments.describe(shape);
            selection.describe(shape);
        }

        @Override
        public FindMany template() {
            Numbering numbering = new Numbering();
            return new FindMany(model, arguments.template(numbering), selection.template(numbering), strategy, first);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.findMany(this);
        }
    }

    /**
     * One row by a key.
     *
     * @param model the model's name
     * @param where the key, and perhaps more
     * @param selection what is read of it
     * @param strategy how relations are read
     */
    record FindUnique(String model, UniqueWhere where, Selection selection, LoadStrategy strategy) implements Read {
        @Override
        public void describe(Shape shape) {
            shape.token(FindUnique.class).token(model).token(strategy);
            where.describe(shape);
            selection.describe(shape);
        }

        @Override
        public FindUnique template() {
            Numbering numbering = new Numbering();
            return new FindUnique(model, where.template(numbering), selection.template(numbering), strategy);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.findUnique(this);
        }
    }

    /**
     * Whether there is a row.
     *
     * @param model the model's name
     * @param where what it must be like
     */
    record Exists(String model, Condition where) implements Read {
        @Override
        public void describe(Shape shape) {
            shape.token(Exists.class).token(model);
            where.describe(shape);
        }

        @Override
        public Exists template() {
            return new Exists(model, where.template(new Numbering()));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.exists(this);
        }
    }

    /**
     * Aggregates over rows; {@code count} is one of them.
     *
     * @param model the model's name
     * @param arguments over which rows
     * @param terms what is computed, one at least
     * @param counting whether only the number of rows is asked for, as {@code count} does; of no matter to plans
     */
    record Aggregate(String model, ReadArguments arguments, List<AggregateTerm> terms, boolean counting)
            implements Read {
        /** Copies the terms. */
        public Aggregate {
            terms = List.copyOf(terms);
        }

        /**
         * What {@code aggregate} asks for.
         *
         * @param model the model's name
         * @param arguments which rows
         * @param terms what is computed
         */
        public Aggregate(String model, ReadArguments arguments, List<AggregateTerm> terms) {
            this(model, arguments, terms, false);
        }

        /**
         * What {@code count} asks for.
         *
         * @param model the model's name
         * @param arguments which rows
         * @return the read
         */
        public static Aggregate counting(String model, ReadArguments arguments) {
            return new Aggregate(model, arguments, List.of(AggregateTerm.COUNT_ALL), true);
        }

        @Override
        public void describe(Shape shape) {
            shape.token(Aggregate.class).token(model);
            arguments.describe(shape);
            shape.nodes(terms);
        }

        @Override
        public Aggregate template() {
            return new Aggregate(model, arguments.template(new Numbering()), terms, counting);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.aggregate(this);
        }
    }

    /**
     * Aggregates over groups of rows.
     *
     * @param model the model's name
     * @param by the fields that make the groups, one at least
     * @param where which rows are grouped
     * @param having which groups are wanted
     * @param orderBy the order of the groups
     * @param page which part of the list
     * @param terms what is computed for each group
     */
    record GroupBy(
            String model,
            List<String> by,
            Condition where,
            Condition having,
            List<OrderTerm> orderBy,
            Page page,
            List<AggregateTerm> terms)
            implements Read {
        /** Copies the lists. */
        public GroupBy {
            by = List.copyOf(by);
            orderBy = List.copyOf(orderBy);
            terms = List.copyOf(terms);
        }

        @Override
        public void describe(Shape shape) {
            shape.token(GroupBy.class).token(model).tokens(by);
            where.describe(shape);
            having.describe(shape);
            shape.nodes(orderBy);
            page.describe(shape);
            shape.nodes(terms);
        }

        @Override
        public GroupBy template() {
            Numbering numbering = new Numbering();
            return new GroupBy(
                    model,
                    by,
                    where.template(numbering),
                    having.template(numbering),
                    orderBy.stream().map(term -> term.template(numbering)).toList(),
                    page.template(numbering),
                    terms);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.groupBy(this);
        }
    }
}
