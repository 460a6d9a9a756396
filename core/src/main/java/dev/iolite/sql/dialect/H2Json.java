package dev.iolite.sql.dialect;

import dev.iolite.sql.Expression;
import dev.iolite.sql.JsonTestKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * JSON conditions on H2, which can follow a path but has no function for the kind, the text or the elements of a value:
 * they are read from its JSON text. Documents are written in one form, so that equal documents are equal texts.
 */
final class H2Json {

    private static final String TEXT = "CAST({0} AS VARCHAR)";
    private static final String IS_TEXT = "LEFT(" + TEXT + ", 1) = '\"'";
    private static final String IS_NUMBER = "LEFT(" + TEXT + ", 1) BETWEEN '-' AND '9'";
    private static final String IS_ARRAY = "{0} IS JSON ARRAY";

    /** All positions that an array of this text can have; beyond its last element H2 gives null. */
    private static final String POSITIONS =
            "FROM SYSTEM_RANGE(1, 2147483647) AS e WHERE e.\"X\" <= CHAR_LENGTH(" + TEXT + ") / 2";

    private static final String LENGTH = "(SELECT MAX(e.\"X\") " + POSITIONS + " AND ({0})[e.\"X\"] IS NOT NULL)";

    /** The comparison stands in CASE: as a condition of its own it makes H2 2.4 fail with "Unexpected code path". */
    private static final String CONTAINS = "COALESCE((SELECT MIN(COALESCE("
            + "(SELECT MAX(CASE WHEN ({0})[e.\"X\"] = ({1})[w.\"X\"] THEN 1 ELSE 0 END) " + POSITIONS + "), 0)) "
            + POSITIONS.replace("e.\"X\"", "w.\"X\"").replace("AS e", "AS w").replace("{0}", "{1}")
            + " AND ({1})[w.\"X\"] IS NOT NULL), 1) = 1";

    private static final String CONTAINS_SCALAR =
            "COALESCE((SELECT MAX(CASE WHEN ({0})[e.\"X\"] = {1} THEN 1 ELSE 0 END) " + POSITIONS + "), 0) = 1";

    /** An object is no element that an array could have by itself, as jsonb has it. */
    private static final String CONTAINS_ANY = "CASE WHEN {1} IS JSON ARRAY THEN " + CONTAINS
            + " WHEN {1} IS JSON SCALAR THEN " + CONTAINS_SCALAR + " WHEN {1} IS NOT NULL THEN FALSE END";

    private H2Json() {}

    static Expression at(Expression.JsonAt at) {
        List<Expression> readings = new ArrayList<>();
        for (List<Object> path : JsonPaths.readings(at)) {
            StringBuilder steps = new StringBuilder(")");
            for (Object step : path) {
                if (step instanceof Integer position) {
                    steps.append('[').append(position + 1).append(']');
                } else {
                    steps.append('.').append(Words.quoted(step.toString()));
                }
            }
            readings.add(new Expression.Phrase(List.of("(", steps.toString()), List.of(at.document()), true));
        }
        return JsonPaths.first(readings);
    }

    /** Takes off the quotes and the escapes; CHAR(1) stands for a backslash meanwhile, which JSON always escapes. */
    static Expression asText(Expression json) {
        String inner = "SUBSTRING(" + TEXT + ", 2, CHAR_LENGTH(" + TEXT + ") - 2)";
        String text = replaced(inner, "'\\\\'", "CHAR(1)");
        text = replaced(text, "'\\\"'", "'\"'");
        text = replaced(text, "'\\n'", "CHAR(10)");
        text = replaced(text, "'\\r'", "CHAR(13)");
        text = replaced(text, "'\\t'", "CHAR(9)");
        text = replaced(text, "CHAR(1)", "'\\'");
        return Words.closed(
                "CASE WHEN " + TEXT + " = 'null' THEN NULL WHEN " + IS_TEXT + " THEN " + text + " ELSE " + TEXT
                        + " END",
                json);
    }

    private static String replaced(String text, String from, String to) {
        return "REPLACE(" + text + ", " + from + ", " + to + ")";
    }

    static Expression test(Expression.JsonTest test) {
        Expression json = test.json();
        if (test.kind() == JsonTestKind.IS_JSON_NULL) {
            return Words.phrase(TEXT + " = 'null'", json);
        }
        Expression operand = Objects.requireNonNull(test.operand(), "operand");
        return switch (test.kind()) {
            case EQ -> Words.phrase("{0} = {1}", json, operand);
            case LT -> compared(json, "<", operand);
            case LTE -> compared(json, "<=", operand);
            case GT -> compared(json, ">", operand);
            case GTE -> compared(json, ">=", operand);
            case ARRAY_STARTS_WITH -> Words.where(IS_ARRAY, "COALESCE(({0})[1] = {1}, FALSE)", json, operand);
            case ARRAY_ENDS_WITH ->
                Words.where(IS_ARRAY, "COALESCE(({0})[" + LENGTH + "] = {1}, FALSE)", json, operand);
            case ARRAY_CONTAINS -> Words.where(IS_ARRAY, CONTAINS_ANY, json, operand);
            default -> Words.where(IS_TEXT, "{1}", json, TextPatterns.match(json, test.kind(), operand));
        };
    }

    private static Expression compared(Expression json, String operator, Expression operand) {
        String bothNumbers = IS_NUMBER + " AND " + IS_NUMBER.replace("{0}", "{1}");
        String bothTexts = IS_TEXT + " AND " + IS_TEXT.replace("{0}", "{1}");
        String number = "CAST(" + TEXT + " AS DECFLOAT)";
        return Words.closed(
                "CASE WHEN " + bothNumbers + " THEN " + number + " " + operator + " " + number.replace("{0}", "{1}")
                        + " WHEN " + bothTexts + " THEN {2} " + operator + " {3}"
                        + " END",
                json,
                operand,
                new Expression.JsonAsText(json),
                new Expression.JsonAsText(operand));
    }
}
