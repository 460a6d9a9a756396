package dev.iolite.plan.read;

import dev.iolite.query.AggregateFunction;
import dev.iolite.query.AggregateTerm;
import dev.iolite.schema.ScalarType;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Expression;
import dev.iolite.sql.Function;

/** Compiles aggregate terms. */
final class Aggregates {

    private Aggregates() {}

    static Expression.Aggregate expression(AggregateTerm term, FieldResolver fields) {
        if (term.field() == null) {
            return new Expression.Aggregate(Function.COUNT, null, ColumnType.LONG);
        }
        FieldResolver.Resolved field = fields.resolve(term.field());
        return new Expression.Aggregate(
                Function.valueOf(term.function().name()), field.expression(), result(term.function(), field.type()));
    }

    /** A sum of whole numbers is wider than its field, a mean is a fraction; decimals stay exact. */
    private static ColumnType result(AggregateFunction function, ColumnType type) {
        return switch (function) {
            case COUNT -> ColumnType.LONG;
            case MIN, MAX -> type;
            case AVG ->
                ColumnType.of(type.scalar() == ScalarType.DECIMAL ? ScalarType.DECIMAL : ScalarType.DOUBLE)
                        .about(type);
            case SUM ->
                ColumnType.of(
                                switch (type.scalar()) {
                                    case SHORT, INT -> ScalarType.LONG;
                                    case LONG, DECIMAL -> ScalarType.DECIMAL;
                                    default -> ScalarType.DOUBLE;
                                })
                        .about(type);
        };
    }
}
