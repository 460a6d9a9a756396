package dev.iolite.sql.dialect;

import dev.iolite.schema.NativeType;
import dev.iolite.schema.ScalarType;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Expression;
import dev.iolite.sql.JsonTestKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** JSON conditions on jsonb. */
final class PostgresqlJson {

    private static final String IS_TEXT = "jsonb_typeof({0}) = 'string'";
    private static final String IS_ARRAY = "jsonb_typeof({0}) = 'array'";

    private PostgresqlJson() {}

    static Expression at(Expression.JsonAt at) {
        if (at.path().isEmpty()) {
            return binary(at.document());
        }
        List<Expression> steps = new ArrayList<>();
        at.path().forEach(step -> steps.add(new Expression.Constant(step.toString())));
        return Words.phrase("{0} #> {1}", binary(at.document()), Words.list("ARRAY[", steps, "]"));
    }

    /** What is json compares as jsonb only. */
    static Expression binary(Expression json) {
        if (json instanceof Expression.Column column && isPlainJson(column.type())) {
            return Words.closed("{0}::jsonb", json);
        }
        if (json instanceof Expression.Parameter parameter && isPlainJson(parameter.type())) {
            ColumnType type =
                    new ColumnType(ScalarType.JSON, parameter.type().list(), null, null).about(parameter.type());
            return new Expression.Parameter(parameter.slot(), type, parameter.many(), parameter.conversion());
        }
        return json;
    }

    /** The same comparison, of jsonb where it was of json. */
    static Expression compared(Expression.Binary comparison) {
        Expression left = binary(comparison.left());
        Expression right = binary(comparison.right());
        return left == comparison.left() && right == comparison.right()
                ? comparison
                : new Expression.Binary(left, comparison.operator(), right);
    }

    private static boolean isPlainJson(ColumnType type) {
        NativeType chosen = type.nativeType();
        return type.scalar() == ScalarType.JSON
                && chosen != null
                && chosen.name().toLowerCase(Locale.ROOT).equals("json");
    }

    static Expression test(Expression.JsonTest test) {
        Expression json = binary(test.json());
        if (test.kind() == JsonTestKind.IS_JSON_NULL) {
            return Words.phrase("jsonb_typeof({0}) = 'null'", json);
        }
        Expression operand = binary(Objects.requireNonNull(test.operand(), "operand"));
        return switch (test.kind()) {
            case EQ -> Words.phrase("{0} = {1}", json, operand);
            case LT -> compared(json, "<", operand);
            case LTE -> compared(json, "<=", operand);
            case GT -> compared(json, ">", operand);
            case GTE -> compared(json, ">=", operand);
            case ARRAY_CONTAINS -> Words.where(IS_ARRAY, "{0} @> {1}", json, operand);
            case ARRAY_STARTS_WITH -> Words.where(IS_ARRAY, "COALESCE({0} -> 0 = {1}, FALSE)", json, operand);
            case ARRAY_ENDS_WITH -> Words.where(IS_ARRAY, "COALESCE({0} -> -1 = {1}, FALSE)", json, operand);
            default -> Words.where(IS_TEXT, "{1}", json, TextPatterns.match(json, test.kind(), operand));
        };
    }

    private static Expression compared(Expression json, String operator, Expression operand) {
        return Words.where(
                "jsonb_typeof({0}) IN ('number', 'string') AND jsonb_typeof({0}) = jsonb_typeof({1})",
                "{0} " + operator + " {1}", json, operand);
    }
}
