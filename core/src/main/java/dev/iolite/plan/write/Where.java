package dev.iolite.plan.write;

import dev.iolite.plan.read.Conditions;
import dev.iolite.plan.read.Scope;
import dev.iolite.query.Condition;
import dev.iolite.query.Shape;
import dev.iolite.sql.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a step means: a condition of the call, and perhaps that a link table ties them to a row.
 *
 * @param condition the condition; its values may be inputs
 * @param tie the link; null for none
 */
record Where(Condition condition, @Nullable LinkTie tie) {

    static final Where ALL = new Where(Condition.ALWAYS, null);

    static Where of(Condition condition) {
        return new Where(condition, null);
    }

    Where and(Condition further) {
        return new Where(Condition.and(condition, further), tie);
    }

    void describe(Shape shape) {
        condition.describe(shape);
        if (tie == null) {
            shape.token(null);
        } else {
            tie.describe(shape);
        }
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
        return members.size() == 1 ? members.get(0) : new Expression.And(members);
    }
}
