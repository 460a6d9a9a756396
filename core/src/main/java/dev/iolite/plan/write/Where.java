package dev.iolite.plan.write;

import dev.iolite.plan.read.Conditions;
import dev.iolite.plan.read.Scope;
import dev.iolite.query.Condition;
import dev.iolite.query.Operand;
import dev.iolite.query.Shape;
import dev.iolite.schema.Model;
import dev.iolite.sql.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a step means: a condition of the call, and perhaps that a link table ties them to a row.
 *
 * @param condition the condition; its values may be inputs
 * @param tie the link; null for none
 * @param whole whether rows are meant that default conditions hide, such as the one that the call itself has written
 * @param except rows that are not meant: those that surely are among these
 */
record Where(Condition condition, @Nullable LinkTie tie, boolean whole, List<Where> except) {

    static Where of(Condition condition) {
        return new Where(condition, null, false, List.of());
    }

    /** The row that the call itself has written, whether it is hidden now or not. */
    static Where written(Condition condition) {
        return new Where(condition, null, true, List.of());
    }

    /** The rows that a link table ties. */
    static Where tied(LinkTie tie) {
        return new Where(Condition.ALWAYS, tie, false, List.of());
    }

    Where and(Condition further) {
        return new Where(Condition.and(condition, further), tie, whole, except);
    }

    /** Without some rows; those of which it is unknown, for a null, whether they are among them are still meant. */
    Where but(Model model, Where excepted) {
        if (excepted.tie == null && excepted.except.isEmpty() && known(model, excepted.condition)) {
            return and(new Condition.Not(excepted.condition));
        }
        List<Where> all = new ArrayList<>(except);
        all.add(new Where(excepted.condition, excepted.tie, true, excepted.except));
        return new Where(condition, tie, whole, List.copyOf(all));
    }

    /** Whether a condition is either true or false of each row. */
    private static boolean known(Model model, Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.members().stream().allMatch(member -> known(model, member));
        }
        if (condition instanceof Condition.Or or) {
            return or.members().stream().allMatch(member -> known(model, member));
        }
        return condition instanceof Condition.Compare compare
                        && compare.operand() instanceof Operand.Value
                        && !model.scalar(compare.field()).nullable()
                || condition instanceof Condition.In in
                        && in.list() instanceof Operand.Values
                        && !model.scalar(in.field()).nullable();
    }

    void describe(Shape shape) {
        shape.token(whole);
        condition.describe(shape);
        if (tie == null) {
            shape.token(null);
        } else {
            tie.describe(shape);
        }
        shape.token(except.size());
        except.forEach(each -> each.describe(shape));
    }

    Expression compile(Scope scope, Arguments arguments) {
        List<Expression> members = new ArrayList<>();
        Expression compiled = Conditions.compile(scope, arguments.template(condition));
        if (!Expression.TRUE.equals(compiled)) {
            members.add(compiled);
        }
        if (tie != null) {
            members.add(tie.compile(scope, arguments));
        }
        Expression visible = whole ? Expression.TRUE : scope.visible();
        if (!Expression.TRUE.equals(visible)) {
            members.add(visible);
        }
        for (Where each : except) {
            members.add(new Expression.Case(each.compile(scope, arguments), Expression.FALSE, Expression.TRUE));
        }
        return members.size() == 1 ? members.get(0) : new Expression.And(members);
    }
}
