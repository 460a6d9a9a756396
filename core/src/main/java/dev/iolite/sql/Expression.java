package dev.iolite.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value in SQL. Dialects lower expressions they do not have to others that they have. */
public sealed interface Expression {

    /**
     * Answers one question for each kind.
     *
     * @param <R> the answer's type
     */
    interface Visitor<R> {
        /** For {@link Column}. */
        R column(Column expression);
        /** For {@link Parameter}. */
        R parameter(Parameter expression);
        /** For {@link Constant}. */
        R constant(Constant expression);
        /** For {@link Binary}. */
        R binary(Binary expression);
        /** For {@link And}. */
        R and(And expression);
        /** For {@link Or}. */
        R or(Or expression);
        /** For {@link Not}. */
        R not(Not expression);
        /** For {@link IsNull}. */
        R isNull(IsNull expression);
        /** For {@link InParameter}. */
        R inParameter(InParameter expression);
        /** For {@link InSelect}. */
        R inSelect(InSelect expression);
        /** For {@link InArray}. */
        R inArray(InArray expression);
        /** For {@link Exists}. */
        R exists(Exists expression);
        /** For {@link Scalar}. */
        R scalar(Scalar expression);
        /** For {@link TextMatch}. */
        R textMatch(TextMatch expression);
        /** For {@link Fold}. */
        R fold(Fold expression);
        /** For {@link Call}. */
        R call(Call expression);
        /** For {@link Aggregate}. */
        R aggregate(Aggregate expression);
        /** For {@link RowNumber}. */
        R rowNumber(RowNumber expression);
        /** For {@link Case}. */
        R caseWhen(Case expression);
        /** For {@link ListTest}. */
        R listTest(ListTest expression);
        /** For {@link JsonAt}. */
        R jsonAt(JsonAt expression);
        /** For {@link JsonAsText}. */
        R jsonAsText(JsonAsText expression);
        /** For {@link JsonTest}. */
        R jsonTest(JsonTest expression);
        /** For {@link Search}. */
        R search(Search expression);
        /** For {@link Excluded}. */
        R excluded(Excluded expression);
        /** For {@link Append}. */
        R append(Append expression);
        /** For {@link DefaultOf}. */
        R defaultOf(DefaultOf expression);
        /** For {@link Phrase}. */
        R phrase(Phrase expression);
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
     * A column of a table in the statement.
     *
     * @param table the table's alias
     * @param name the column's name
     * @param type its type
     */
    record Column(String table, String name, ColumnType type) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.column(this);
        }
    }

    /**
     * A bound value; the only way a value gets into a statement.
     *
     * @param slot where the value comes from
     * @param type the type of the column it is compared with or stored in
     * @param many whether it is a list of values of that type, in one bind
     * @param conversion what is done to the value before it is bound
     */
    record Parameter(Slot slot, ColumnType type, boolean many, Conversion conversion) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.parameter(this);
        }
    }

    /**
     * A constant of the compiler's own.
     *
     * @param value a Long, Boolean, a String of ours without quotes, or null
     */
    record Constant(@Nullable Object value) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.constant(this);
        }
    }

    /**
     * Two values with an operator between them.
     *
     * @param left the left one
     * @param operator the operator
     * @param right the right one
     */
    record Binary(Expression left, BinaryOperator operator, Expression right) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.binary(this);
        }
    }

    /**
     * All of several conditions; none at all is true.
     *
     * @param members the conditions
     */
    record And(List<Expression> members) implements Expression {
        public And {
            members = List.copyOf(members);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.and(this);
        }
    }

    /**
     * One at least of several conditions; none at all is false.
     *
     * @param members the conditions
     */
    record Or(List<Expression> members) implements Expression {
        public Or {
            members = List.copyOf(members);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.or(this);
        }
    }

    /**
     * The opposite of a condition.
     *
     * @param condition the condition
     */
    record Not(Expression condition) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /**
     * Whether a value is absent.
     *
     * @param value the value
     * @param negated whether it must be there
     */
    record IsNull(Expression value, boolean negated) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.isNull(this);
        }
    }

    /**
     * Whether a value is one of a list that is bound at once.
     *
     * @param value the value
     * @param list the list, a parameter with {@code many}
     * @param negated whether it must be none of them
     */
    record InParameter(Expression value, Parameter list, boolean negated) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inParameter(this);
        }
    }

    /**
     * Whether a row of values is one of a subquery's rows.
     *
     * @param values the values
     * @param select the subquery
     * @param negated whether it must be none of them
     */
    record InSelect(List<Expression> values, Select select, boolean negated) implements Expression {
        public InSelect {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inSelect(this);
        }
    }

    /**
     * Whether a value is one of the elements of a scalar list.
     *
     * @param value the value
     * @param list a list column
     * @param negated whether it must be none of them
     */
    record InArray(Expression value, Expression list, boolean negated) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inArray(this);
        }
    }

    /**
     * Whether a subquery has rows.
     *
     * @param select the subquery
     * @param negated whether it must have none
     */
    record Exists(Select select, boolean negated) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.exists(this);
        }
    }

    /**
     * The one value of a subquery; null when it has no row.
     *
     * @param select the subquery, of one column
     */
    record Scalar(Select select) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /**
     * Whether a text contains, starts with or ends with another, taken literally and with case.
     *
     * @param text the text
     * @param place where
     * @param part what is looked for; a parameter or a column
     */
    record TextMatch(Expression text, TextPlace place, Expression part) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.textMatch(this);
        }
    }

    /**
     * A text with upper and lower case made the same.
     *
     * @param text the text
     */
    record Fold(Expression text) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fold(this);
        }
    }

    /**
     * A function all databases have under this name.
     *
     * @param function which
     * @param arguments its arguments
     */
    record Call(Function function, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.call(this);
        }
    }

    /**
     * A value computed over rows.
     *
     * @param function COUNT, SUM, AVG, MIN or MAX
     * @param value of what; null to count rows
     * @param type the type of the result as it is read
     */
    record Aggregate(Function function, @Nullable Expression value, ColumnType type) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.aggregate(this);
        }
    }

    /**
     * The row's number within its group.
     *
     * @param partition what makes the groups
     * @param order the order within a group
     */
    record RowNumber(List<Expression> partition, List<Select.Order> order) implements Expression {
        public RowNumber {
            partition = List.copyOf(partition);
            order = List.copyOf(order);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rowNumber(this);
        }
    }

    /**
     * One value or another.
     *
     * @param condition the condition
     * @param then the value when it holds
     * @param otherwise the value when it does not
     */
    record Case(Expression condition, Expression then, Expression otherwise) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.caseWhen(this);
        }
    }

    /**
     * A scalar list that has something.
     *
     * @param list the list column
     * @param kind what it must have
     * @param operand a list ({@code many} parameter or list column) or an element; null for EMPTY
     * @param nullable whether the list can be NULL, of which nothing is known then
     */
    record ListTest(
            Expression list, ListTestKind kind, @Nullable Expression operand, boolean nullable) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listTest(this);
        }
    }

    /**
     * The part of a JSON document at a path, as JSON; SQL's null when there is none.
     *
     * @param document the document
     * @param path keys (String) and positions (Integer)
     */
    record JsonAt(Expression document, List<Object> path) implements Expression {
        public JsonAt {
            path = List.copyOf(path);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.jsonAt(this);
        }
    }

    /**
     * The text a JSON value holds, without quotes; null for JSON's null.
     *
     * @param json the value
     */
    record JsonAsText(Expression json) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.jsonAsText(this);
        }
    }

    /**
     * A JSON value that fits.
     *
     * @param json the value
     * @param kind how
     * @param operand with what; null for the IS_ kinds
     */
    record JsonTest(
            Expression json, JsonTestKind kind, @Nullable Expression operand) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.jsonTest(this);
        }
    }

    /**
     * Whether texts fit a full-text search, or how well.
     *
     * @param texts the columns
     * @param query the database's search expression
     * @param rank whether the value is how well they fit, a number
     * @param model whose columns they are, for messages
     */
    record Search(List<Expression> texts, Expression query, boolean rank, String model) implements Expression {
        public Search {
            texts = List.copyOf(texts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.search(this);
        }
    }

    /**
     * In an insert that became an update: the value that would have been inserted.
     *
     * @param column the column's name
     * @param type its type
     */
    record Excluded(String column, ColumnType type) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.excluded(this);
        }
    }

    /**
     * A scalar list with elements added at its end.
     *
     * @param list the list column
     * @param elements a {@code many} parameter
     * @param nullable whether the list can be NULL, which counts as empty
     */
    record Append(Expression list, Expression elements, boolean nullable) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.append(this);
        }
    }

    /**
     * The column's default, in an insert's values.
     */
    record DefaultOf() implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.defaultOf(this);
        }
    }

    /**
     * A database's own words around values; made by dialects only.
     *
     * @param words the words before, between and after the values: one more than there are values
     * @param values the values
     * @param closed whether it needs no parentheses beside an operator
     */
    record Phrase(List<String> words, List<Expression> values, boolean closed) implements Expression {
        public Phrase {
            words = List.copyOf(words);
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.phrase(this);
        }
    }

    /** The condition that always holds. */
    Expression TRUE = new And(List.of());

    /** The condition that never holds. */
    Expression FALSE = new Or(List.of());
}
