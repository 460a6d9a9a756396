package dev.iolite.plan.write;

import dev.iolite.plan.read.Scope;
import dev.iolite.query.Shape;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Expression;
import dev.iolite.sql.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions that may be met by a limited number of rows: {@code id IN (SELECT id ... LIMIT ?)}. */
final class Limited {

    private Limited() {}

    static void describe(Shape shape, Where where, @Nullable Integer limit) {
        where.describe(shape);
        shape.token(limit != null);
        if (limit != null) {
            shape.argument(limit);
        }
    }

    static Expression compile(Scope scope, Where where, @Nullable Integer limit, Arguments arguments) {
        if (limit == null) {
            return where.compile(scope, arguments);
        }
        Scope inner = scope.sibling(scope.model());
        List<String> id = scope.model().id().fields();
        List<Select.Output> outputs = inner.columns(id).stream()
                .map(column -> new Select.Output(column, null))
                .toList();
        Expression condition = where.compile(inner, arguments);
        Select select = Select.of(outputs, inner.table(), inner.joins(), condition)
                .ordered(List.of(), arguments.next(ColumnType.INT), null);
        return new Expression.InSelect(scope.columns(id), select, false);
    }
}
