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
 * @param whole whether rows are meant that default conditions hide, such as the one that the call itself has written
 */
record Where(Condition condition, @Nullable LinkTie tie, boolean whole) {

    static Where of(Condition condition) {
        return new Where(condition, null, false);
    }

    /** The row that the call itself has written, whether it is hidden now or not. */
    static Where written(Condition condition) {
        return new Where(condition, null, true);
    }

    Where and(Condition further) {
        return new Where(Condition.and(condition, further), tie, whole);
    }

    void describe(Shape shape) {
        shape.token(whole);
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
        Expression visible = whole ? Expression.TRUE : scope.visible();
        if (!Expression.TRUE.equals(visible)) {
            members.add(visible);
        }
        return members.size() == 1 ? members.get(0) : new Expression.And(members);
    }
}
