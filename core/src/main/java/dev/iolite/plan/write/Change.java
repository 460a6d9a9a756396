package dev.iolite.plan.write;

import dev.iolite.plan.read.Scope;
import dev.iolite.query.Data;
import dev.iolite.query.Shape;
import dev.iolite.schema.ScalarField;
import dev.iolite.sql.BinaryOperator;
import dev.iolite.sql.Expression;
import dev.iolite.sql.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * What a column of an existing row becomes.
 *
 * @param field the field
 * @param kind how it changes
 * @param value with what; null also where there is nothing to give
 */
record Change(ScalarField field, Kind kind, @Nullable Object value) {

    /** The ways a column can change. */
    enum Kind {
        SET,
        INCREMENT,
        DECREMENT,
        MULTIPLY,
        DIVIDE,
        PUSH,
        /** The next version. */
        NEXT,
        /** Nothing changes, but the row counts as written and is returned. */
        KEEP
    }

    static Change set(ScalarField field, @Nullable Object value) {
        return new Change(field, Kind.SET, value);
    }

    static Change of(ScalarField field, Data.Change change) {
        return change.accept(new Data.Change.Visitor<>() {
            @Override
            public Change set(Data.Change.Set set) {
                return Change.set(field, set.value());
            }

            @Override
            public Change arithmetic(Data.Change.Arithmetic arithmetic) {
                return new Change(field, Kind.valueOf(arithmetic.operator().name()), arithmetic.value());
            }

            @Override
            public Change push(Data.Change.Push push) {
                return new Change(field, Kind.PUSH, push.values());
            }
        });
    }

    void describe(Shape shape) {
        shape.token(field.name()).token(kind);
        if (kind != Kind.NEXT && kind != Kind.KEEP) {
            shape.argument(value);
        }
    }

    SqlStatement.Assignment assignment(Scope scope, Arguments arguments) {
        Expression.Column column = scope.column(field);
        Expression changed = switch (kind) {
            case SET -> arguments.next(column.type());
            case INCREMENT -> operation(column, BinaryOperator.PLUS, arguments);
            case DECREMENT -> operation(column, BinaryOperator.MINUS, arguments);
            case MULTIPLY -> operation(column, BinaryOperator.TIMES, arguments);
            case DIVIDE -> operation(column, BinaryOperator.DIVIDE, arguments);
            case PUSH ->
                new Expression.Append(column, arguments.nextList(column.type().element()), field.columnNullable());
            case NEXT -> new Expression.Binary(column, BinaryOperator.PLUS, new Expression.Constant(1L));
            case KEEP -> column;
        };
        return new SqlStatement.Assignment(field.column(), changed);
    }

    private static Expression operation(Expression.Column column, BinaryOperator operator, Arguments arguments) {
        return new Expression.Binary(column, operator, arguments.next(column.type()));
    }
}
