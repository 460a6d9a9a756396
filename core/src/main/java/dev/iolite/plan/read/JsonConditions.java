package dev.iolite.plan.read;

import dev.iolite.query.Condition;
import dev.iolite.query.JsonOperator;
import dev.iolite.query.Operand;
import dev.iolite.schema.ScalarType;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Conversion;
import dev.iolite.sql.Expression;
import dev.iolite.sql.JsonTestKind;
import java.util.List;
import java.util.Objects;

/** Compiles conditions on JSON documents. */
final class JsonConditions {

    private static final ColumnType JSON = ColumnType.of(ScalarType.JSON);

    private JsonConditions() {}

    static Expression compile(FieldResolver.Resolved field, Condition.JsonMatch condition, FieldResolver fields) {
        Expression value = condition.path().isEmpty()
                ? field.expression()
                : new Expression.JsonAt(field.expression(), condition.path());
        Expression jsonNull = new Expression.JsonTest(value, JsonTestKind.IS_JSON_NULL, null);
        return switch (condition.operator()) {
            case IS_DB_NULL -> new Expression.IsNull(value, false);
            case IS_JSON_NULL -> jsonNull;
            case IS_ANY_NULL -> new Expression.Or(List.of(new Expression.IsNull(value, false), jsonNull));
            case NE -> Conditions.negate(test(value, JsonTestKind.EQ, condition, fields));
            default -> test(value, kind(condition.operator(), condition.ignoreCase()), condition, fields);
        };
    }

    private static Expression test(
            Expression value, JsonTestKind kind, Condition.JsonMatch condition, FieldResolver fields) {
        Operand operand = Objects.requireNonNull(condition.operand());
        Expression right = operand instanceof Operand.OtherField other
                ? fields.resolve(other.field()).expression()
                : Operands.parameter(operand, isText(kind) ? ColumnType.STRING : JSON, Conversion.NONE);
        return new Expression.JsonTest(value, kind, right);
    }

    private static boolean isText(JsonTestKind kind) {
        return kind.name().startsWith("STRING_");
    }

    private static JsonTestKind kind(JsonOperator operator, boolean ignoreCase) {
        return JsonTestKind.valueOf(
                ignoreCase && operator.name().startsWith("STRING_") ? operator.name() + "_FOLDED" : operator.name());
    }
}
