package dev.iolite.plan.read;

import dev.iolite.plan.ReadSlot;
import dev.iolite.query.Operand;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Conversion;
import dev.iolite.sql.Expression;

/** Turns the operands of a template into expressions. */
final class Operands {

    private Operands() {}

    /** A numbered argument of the given type. */
    static Expression.Parameter parameter(Operand operand, ColumnType type, Conversion conversion) {
        if (operand instanceof Operand.Argument argument) {
            return new Expression.Parameter(
                    new ReadSlot.Argument(argument.number()), type, argument.list(), conversion);
        }
        throw new IllegalStateException("Not an operand of a template: " + operand.getClass());
    }

    /** A numbered argument or another field of the same row. */
    static Expression compile(Operand operand, ColumnType type, FieldResolver fields) {
        if (operand instanceof Operand.OtherField other) {
            return fields.resolve(other.field()).expression();
        }
        return parameter(operand, type, Conversion.NONE);
    }
}
