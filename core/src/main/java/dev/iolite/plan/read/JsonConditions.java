package dev.iolite.plan.read;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
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

    /** Databases that ask for an element or a member ask for either: each such step doubles what is asked. */
    private static final int MOST_TEXT_POSITIONS = 8;

    private static final ColumnType JSON = ColumnType.of(ScalarType.JSON);

    private JsonConditions() {}

    static Expression compile(FieldResolver.Resolved field, Condition.JsonMatch condition, FieldResolver fields) {
        check(condition.field(), condition.path());
        Expression value = condition.path().isEmpty()
                ? field.expression()
                : new Expression.JsonAt(field.expression(), condition.path());
        Expression jsonNull = new Expression.JsonTest(value, JsonTestKind.IS_JSON_NULL, null);
        return switch (condition.operator()) {
            case IS_DB_NULL -> new Expression.IsNull(value, false);
            case IS_JSON_NULL -> jsonNull;
            case IS_ANY_NULL -> new Expression.Or(List.of(new Expression.IsNull(value, false), jsonNull));
            case NE -> Conditions.negate(test(value, field.type(), JsonTestKind.EQ, condition, fields));
            default -> test(value, field.type(), kind(condition.operator(), condition.ignoreCase()), condition, fields);
        };
    }

    private static void check(String field, List<Object> path) {
        path.forEach(step -> check(field, step));
        long positions = path.stream()
                .filter(step -> step instanceof String text
                        && !text.isEmpty()
                        && text.chars().allMatch(c -> c >= '0' && c <= '9'))
                .count();
        if (positions > MOST_TEXT_POSITIONS) {
            throw refused(
                    field,
                    "A JSON path has more than " + MOST_TEXT_POSITIONS + " positions written as texts.",
                    "Give positions in arrays as numbers.");
        }
    }

    private static void check(String field, Object step) {
        if (step instanceof Integer position && position < 0) {
            throw refused(field, "A position in a JSON path is negative.", "Count positions from 0.");
        }
        if (step instanceof String key && key.indexOf('\0') >= 0) {
            throw refused(field, "A key in a JSON path holds the character NUL.", "Take the character out.");
        }
    }

    private static InvalidInputException refused(String field, String problem, String remedy) {
        return new InvalidInputException(
                Failure.of(Code.P2019, null, problem).fields(List.of(field)).remedy(remedy));
    }

    private static Expression test(
            Expression value,
            ColumnType document,
            JsonTestKind kind,
            Condition.JsonMatch condition,
            FieldResolver fields) {
        ColumnType wanted = (isText(kind) ? ColumnType.STRING : JSON).about(document);
        Operand operand = Objects.requireNonNull(condition.operand());
        Expression right = operand instanceof Operand.OtherField other
                ? fields.resolve(other.field()).expression()
                : Operands.parameter(operand, wanted, Conversion.NONE);
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
