package dev.iolite.plan.read;

import dev.iolite.plan.ReadSlot;
import dev.iolite.query.Operand;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Conversion;
import dev.iolite.sql.Expression;
import java.util.List;

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

    /** What fields are searched for; as secret as the most secret of them. */
    static Expression.Parameter words(Operand operand, List<ColumnType> searched) {
        ColumnType type = searched.stream()
                .filter(ColumnType::omitted)
                .findFirst()
                .map(ColumnType.STRING::about)
                .orElse(ColumnType.STRING);
        return parameter(operand, type, Conversion.NONE);
    }

    /** A numbered argument or another field of the same row. */
    static Expression compile(Operand operand, ColumnType type, FieldResolver fields) {
        if (operand instanceof Operand.OtherField other) {
            return fields.resolve(other.field()).expression();
        }
        return parameter(operand, type, Conversion.NONE);
    }
}
