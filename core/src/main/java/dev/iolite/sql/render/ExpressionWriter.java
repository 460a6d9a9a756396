package dev.iolite.sql.render;

import dev.iolite.sql.BinaryOperator;
import dev.iolite.sql.Expression;
import dev.iolite.sql.dialect.Dialect;
import java.util.List;

/** Writes expressions, lowered by the dialect until they are among those that all databases say alike. */
final class ExpressionWriter implements Expression.Visitor<SqlText> {

    private final SqlText text;
    private final Dialect dialect;
    private final SelectWriter selects;

    ExpressionWriter(SqlText text, Dialect dialect, SelectWriter selects) {
        this.text = text;
        this.dialect = dialect;
        this.selects = selects;
    }

    SqlText write(Expression expression) {
        return lowered(expression).accept(this);
    }

    private Expression lowered(Expression expression) {
        Expression before = expression;
        Expression after = dialect.lower(before);
        while (after != before) {
            before = after;
            after = dialect.lower(before);
        }
        return after;
    }

    /** Beside an operator: in parentheses unless it holds together by itself. */
    private SqlText operand(Expression expression) {
        Expression lowered = lowered(expression);
        return holdsTogether(lowered) ? lowered.accept(this) : inParentheses(lowered);
    }

    /** Beside AND or OR: in parentheses when it is such a chain itself. */
    private SqlText member(Expression expression) {
        Expression lowered = lowered(expression);
        return chain(lowered) ? inParentheses(lowered) : lowered.accept(this);
    }

    private SqlText inParentheses(Expression lowered) {
        text.add("(");
        lowered.accept(this);
        return text.add(")");
    }

    private static boolean chain(Expression expression) {
        return (expression instanceof Expression.And and && and.members().size() > 1)
                || (expression instanceof Expression.Or or && or.members().size() > 1);
    }

    private static boolean holdsTogether(Expression expression) {
        return expression instanceof Expression.Column
                || expression instanceof Expression.Parameter
                || expression instanceof Expression.Constant
                || expression instanceof Expression.Call
                || expression instanceof Expression.Aggregate
                || expression instanceof Expression.RowNumber
                || expression instanceof Expression.Scalar
                || expression instanceof Expression.Case
                || expression instanceof Expression.Excluded
                || expression instanceof Expression.DefaultOf
                || (expression instanceof Expression.Phrase phrase && phrase.closed());
    }

    private SqlText chain(List<Expression> members, String between, String none) {
        if (members.isEmpty()) {
            return text.add(none);
        }
        return members.size() == 1 ? write(members.get(0)) : text.each(members, between, this::member);
    }

    @Override
    public SqlText column(Expression.Column column) {
        return text.add(column.table()).add(".").name(column.name());
    }

    @Override
    public SqlText parameter(Expression.Parameter parameter) {
        return text.parameter(parameter, dialect.placeholder(parameter));
    }

    @Override
    public SqlText constant(Expression.Constant constant) {
        Object value = constant.value();
        if (value instanceof String word) {
            return text.add(dialect.literal(word));
        }
        return text.add(
                value instanceof Boolean truth
                        ? (truth ? "TRUE" : "FALSE")
                        : value == null ? "NULL" : value.toString());
    }

    @Override
    public SqlText binary(Expression.Binary binary) {
        operand(binary.left());
        text.add(" ").add(sign(binary.operator())).add(" ");
        return operand(binary.right());
    }

    private static String sign(BinaryOperator operator) {
        return switch (operator) {
            case EQ -> "=";
            case NE -> "<>";
            case LT -> "<";
            case LTE -> "<=";
            case GT -> ">";
            case GTE -> ">=";
            case PLUS -> "+";
            case MINUS -> "-";
            case TIMES -> "*";
            case DIVIDE -> "/";
            case CONCAT -> "||";
        };
    }

    @Override
    public SqlText and(Expression.And and) {
        return chain(and.members(), " AND ", "1=1");
    }

    @Override
    public SqlText or(Expression.Or or) {
        return chain(or.members(), " OR ", "1=0");
    }

    @Override
    public SqlText not(Expression.Not not) {
        text.add("NOT (");
        write(not.condition());
        return text.add(")");
    }

    @Override
    public SqlText isNull(Expression.IsNull test) {
        operand(test.value());
        return text.add(test.negated() ? " IS NOT NULL" : " IS NULL");
    }

    @Override
    public SqlText inSelect(Expression.InSelect in) {
        if (in.values().size() == 1) {
            operand(in.values().get(0));
        } else {
            text.add("(").each(in.values(), ", ", this::write).add(")");
        }
        text.add(in.negated() ? " NOT IN (" : " IN (");
        selects.write(in.select());
        return text.add(")");
    }

    @Override
    public SqlText exists(Expression.Exists exists) {
        text.add(exists.negated() ? "NOT EXISTS (" : "EXISTS (");
        selects.write(exists.select());
        return text.add(")");
    }

    @Override
    public SqlText scalar(Expression.Scalar scalar) {
        text.add("(");
        selects.write(scalar.select());
        return text.add(")");
    }

    @Override
    public SqlText call(Expression.Call call) {
        return text.add(call.function().name())
                .add("(")
                .each(call.arguments(), ", ", this::write)
                .add(")");
    }

    @Override
    public SqlText aggregate(Expression.Aggregate aggregate) {
        Expression value = aggregate.value();
        text.add(aggregate.function().name()).add("(");
        if (value == null) {
            return text.add("*)");
        }
        write(value);
        return text.add(")");
    }

    @Override
    public SqlText rowNumber(Expression.RowNumber number) {
        text.add("ROW_NUMBER() OVER (");
        if (!number.partition().isEmpty()) {
            text.add("PARTITION BY ").each(number.partition(), ", ", this::write);
        }
        if (!number.order().isEmpty()) {
            text.add(number.partition().isEmpty() ? "ORDER BY " : " ORDER BY ");
            text.each(number.order(), ", ", selects::order);
        }
        return text.add(")");
    }

    @Override
    public SqlText caseWhen(Expression.Case choice) {
        text.add("CASE WHEN ");
        write(choice.condition());
        text.add(" THEN ");
        write(choice.then());
        text.add(" ELSE ");
        write(choice.otherwise());
        return text.add(" END");
    }

    @Override
    public SqlText excluded(Expression.Excluded excluded) {
        return text.add("EXCLUDED.").name(excluded.column());
    }

    @Override
    public SqlText defaultOf(Expression.DefaultOf value) {
        return text.add("DEFAULT");
    }

    @Override
    public SqlText phrase(Expression.Phrase phrase) {
        text.add(phrase.words().get(0));
        for (int i = 0; i < phrase.values().size(); i++) {
            String after = phrase.words().get(i + 1);
            if (encloses(phrase.words().get(i), after)) {
                write(phrase.values().get(i));
            } else {
                operand(phrase.values().get(i));
            }
            text.add(after);
        }
        return text;
    }

    /** Whether the value stands alone between parentheses or commas. */
    private static boolean encloses(String before, String after) {
        return (before.endsWith("(") || before.endsWith(", ")) && (after.startsWith(")") || after.startsWith(", "));
    }

    @Override
    public SqlText inParameter(Expression.InParameter expression) {
        return missing(expression);
    }

    @Override
    public SqlText inArray(Expression.InArray expression) {
        return missing(expression);
    }

    @Override
    public SqlText textMatch(Expression.TextMatch expression) {
        return missing(expression);
    }

    @Override
    public SqlText fold(Expression.Fold expression) {
        return missing(expression);
    }

    @Override
    public SqlText listTest(Expression.ListTest expression) {
        return missing(expression);
    }

    @Override
    public SqlText jsonAt(Expression.JsonAt expression) {
        return missing(expression);
    }

    @Override
    public SqlText jsonAsText(Expression.JsonAsText expression) {
        return missing(expression);
    }

    @Override
    public SqlText jsonTest(Expression.JsonTest expression) {
        return missing(expression);
    }

    @Override
    public SqlText search(Expression.Search expression) {
        return missing(expression);
    }

    @Override
    public SqlText append(Expression.Append expression) {
        return missing(expression);
    }

    private SqlText missing(Expression expression) {
        throw new IllegalStateException("The dialect " + dialect.name() + " does not lower "
                + expression.getClass().getSimpleName() + "; a plan must ask its capabilities first");
    }
}
