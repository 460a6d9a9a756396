package dev.iolite.sql.dialect;

import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Expression;
import dev.iolite.sql.JsonTestKind;
import dev.iolite.sql.ListTestKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * JSON conditions and scalar lists on texts. Documents are written in one form (sorted keys, plain numbers), so that
 * equal documents are equal texts.
 */
final class SqliteJson {

    private static final String IS_TEXT = "json_type({0}) = 'text'";
    private static final String IS_ARRAY = "json_type({0}) = 'array'";

    /** json_type tells whole numbers from others; for JSON they are one kind. */
    private static final String ALIKE = "replace(json_type({0}), 'real', 'integer') IN ('integer', 'text')"
            + " AND replace(json_type({0}), 'real', 'integer') = replace(json_type({1}), 'real', 'integer')";

    private SqliteJson() {}

    static Expression at(Expression.JsonAt at) {
        if (at.path().isEmpty()) {
            return at.document();
        }
        List<Expression> readings = new ArrayList<>();
        for (List<Object> path : JsonPaths.readings(at)) {
            readings.add(Words.phrase("{0} -> {1}", at.document(), new Expression.Constant(path(path))));
        }
        return JsonPaths.first(readings);
    }

    private static String path(List<Object> steps) {
        StringBuilder path = new StringBuilder("$");
        for (Object step : steps) {
            if (step instanceof Integer position) {
                path.append('[').append(position).append(']');
            } else {
                path.append(".\"").append(escaped(step.toString())).append('"');
            }
        }
        return path.toString();
    }

    private static String escaped(String key) {
        return key.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    static Expression test(Expression.JsonTest test) {
        Expression json = test.json();
        if (test.kind() == JsonTestKind.IS_JSON_NULL) {
            return Words.phrase("json_type({0}) = 'null'", json);
        }
        Expression operand = Objects.requireNonNull(test.operand(), "operand");
        return switch (test.kind()) {
            case EQ -> Words.phrase("json({0}) = json({1})", json, operand);
            case LT -> compared(json, "<", operand);
            case LTE -> compared(json, "<=", operand);
            case GT -> compared(json, ">", operand);
            case GTE -> compared(json, ">=", operand);
            case ARRAY_CONTAINS -> contains(json, operand);
            case ARRAY_STARTS_WITH -> Words.where(IS_ARRAY, end("$[0]"), json, operand);
            case ARRAY_ENDS_WITH -> Words.where(IS_ARRAY, end("$[#-1]"), json, operand);
            default -> Words.where(IS_TEXT, "{1}", json, TextPatterns.match(json, test.kind(), operand));
        };
    }

    private static String end(String path) {
        return "COALESCE(json({0} -> '" + path + "') = json({1}), FALSE)";
    }

    private static Expression compared(Expression json, String operator, Expression operand) {
        return Words.where(ALIKE, "({0} ->> '$') " + operator + " ({1} ->> '$')", json, operand);
    }

    private static Expression contains(Expression json, Expression elements) {
        return Words.where(
                IS_ARRAY,
                "json_type({1}) <> 'object' AND NOT EXISTS (SELECT 1 FROM json_each({1}) AS w WHERE NOT EXISTS (SELECT 1 FROM json_each({0}) AS e"
                        + " WHERE e.type = w.type AND e.value IS w.value))",
                json,
                elements);
    }

    static Expression listTest(Expression.ListTest test) {
        ColumnType type =
                test.list() instanceof Expression.Column column ? column.type().element() : ColumnType.STRING;
        String element = Sqlite.element("e", type);
        Expression operand = test.operand();
        if (operand == null) {
            return Words.phrase("json_array_length({0}) = 0", test.list());
        }
        String pattern = switch (test.kind()) {
            case HAS ->
                // no list has null as an element: that is known
                (operand instanceof Expression.Parameter ? "" : "{1} IS NOT NULL AND ") + "{1} IN (SELECT " + element
                        + " FROM json_each({0}) AS e)";
            case HAS_EVERY ->
                "NOT EXISTS (SELECT 1 FROM json_each({1}) AS w"
                        + " WHERE w.value NOT IN (SELECT e.value FROM json_each({0}) AS e))";
            case HAS_SOME ->
                "EXISTS (SELECT 1 FROM json_each({1}) AS w"
                        + " WHERE w.value IN (SELECT e.value FROM json_each({0}) AS e))";
            case EQ -> "{0} = {1}";
            case EMPTY -> throw new IllegalStateException("EMPTY has no operand");
        };
        return test.nullable() && test.kind() != ListTestKind.EQ
                ? Words.where("{0} IS NOT NULL", pattern, test.list(), operand)
                : Words.phrase(pattern, test.list(), operand);
    }

    /** Works on the texts, so that elements keep their form: json_group_array would make numbers of booleans. */
    static Expression append(Expression.Append append) {
        return Words.closed(
                "CASE WHEN COALESCE(json_array_length({0}), 0) = 0 THEN {1} WHEN json_array_length({1}) = 0 THEN {0}"
                        + " ELSE substr({0}, 1, length({0}) - 1) || ',' || substr({1}, 2) END",
                append.list(), append.elements());
    }
}
