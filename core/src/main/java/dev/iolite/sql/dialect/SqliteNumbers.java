package dev.iolite.sql.dialect;

import dev.iolite.schema.ScalarType;
import dev.iolite.sql.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic whose result fits the column: SQLite would store any number in it. The functions are registered on each
 * connection.
 */
final class SqliteNumbers {

    private SqliteNumbers() {}

    static Expression checked(Expression.Binary binary) {
        if (!(binary.left() instanceof Expression.Column column)) {
            return binary;
        }
        ScalarType type = column.type().scalar();
        return switch (type) {
            case SHORT -> call("iolite_whole(", binary, ", " + Short.SIZE + ")");
            case INT -> call("iolite_whole(", binary, ", " + Integer.SIZE + ")");
            case LONG -> call("iolite_whole(", binary, ", " + Long.SIZE + ")");
            case DECIMAL -> call("iolite_decimal(", binary, ")");
            default -> binary;
        };
    }

    /** The sum or mean of decimals, of the digits they are written with; null for all other aggregates. */
    static @Nullable Expression total(Expression.Aggregate aggregate) {
        if (!(aggregate.value() instanceof Expression.Column column)
                || column.type().scalar() != ScalarType.DECIMAL) {
            return null;
        }
        return switch (aggregate.function()) {
            case SUM -> Words.closed("iolite_sum({0})", column);
            case AVG -> Words.closed("iolite_avg({0})", column);
            default -> null;
        };
    }

    /** The operator stands between the values in words of its own: the expression itself would be lowered again. */
    private static Expression call(String before, Expression.Binary binary, String after) {
        List<String> words = new ArrayList<>();
        words.add(before);
        words.add(
                switch (binary.operator()) {
                    case PLUS -> " + ";
                    case MINUS -> " - ";
                    case TIMES -> " * ";
                    default -> " / ";
                });
        words.add(after);
        return new Expression.Phrase(words, List.of(binary.left(), binary.right()), true);
    }
}
