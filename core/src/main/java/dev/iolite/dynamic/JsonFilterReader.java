package dev.iolite.dynamic;

import dev.iolite.query.Condition;
import dev.iolite.query.JsonOperator;
import dev.iolite.query.Operand;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads filters on JSON documents: {@code settings: {path: ['theme'], equals: 'dark'}}. */
final class JsonFilterReader {

    private static final Map<String, JsonOperator> TEXTS = new LinkedHashMap<>();
    private static final Map<String, JsonOperator> VALUES = new LinkedHashMap<>();
    private static final List<String> KNOWN = new ArrayList<>(List.of("path", "mode", "not"));

    static {
        VALUES.put("equals", JsonOperator.EQ);
        VALUES.put("lt", JsonOperator.LT);
        VALUES.put("lte", JsonOperator.LTE);
        VALUES.put("gt", JsonOperator.GT);
        VALUES.put("gte", JsonOperator.GTE);
        VALUES.put("array_contains", JsonOperator.ARRAY_CONTAINS);
        VALUES.put("array_starts_with", JsonOperator.ARRAY_STARTS_WITH);
        VALUES.put("array_ends_with", JsonOperator.ARRAY_ENDS_WITH);
        TEXTS.put("string_contains", JsonOperator.STRING_CONTAINS);
        TEXTS.put("string_starts_with", JsonOperator.STRING_STARTS_WITH);
        TEXTS.put("string_ends_with", JsonOperator.STRING_ENDS_WITH);
        KNOWN.addAll(VALUES.keySet());
        KNOWN.addAll(TEXTS.keySet());
    }

    private final OperandReader operands;

    JsonFilterReader(OperandReader operands) {
        this.operands = operands;
    }

    Condition read(Model model, ScalarField field, Argument argument) {
        argument.required();
        if (!argument.isObject()) {
            throw argument.position()
                    .invalid(
                            "Invalid argument type: a JSON filter is expected, found " + argument.kind() + ".",
                            "Write equals.");
        }
        Arguments filter = argument.object().only(KNOWN);
        List<Object> path = path(filter);
        boolean ignoreCase = ScalarFilterReader.insensitive(filter);
        List<Condition> members = new ArrayList<>();
        for (Argument operator : filter.without(List.of("path", "mode")).all()) {
            members.add(operator(model, field, path, operator, ignoreCase));
        }
        if (filter.has("path") && members.isEmpty()) {
            throw argument.position()
                    .refused("A JSON path cannot be set without a scalar filter.", "Say what must stand there.");
        }
        return Condition.and(members);
    }

    private static List<Object> path(Arguments filter) {
        Argument path = filter.find("path");
        if (path == null) {
            return List.of();
        }
        List<Object> steps = new ArrayList<>();
        for (Argument step : path.items()) {
            steps.add(step.value() instanceof Number ? (Object) step.integer() : step.text());
        }
        return steps;
    }

    private Condition operator(
            Model model, ScalarField field, List<Object> path, Argument argument, boolean ignoreCase) {
        JsonOperator text = TEXTS.get(argument.name());
        if (text != null) {
            return new Condition.JsonMatch(field.name(), path, text, operands.text(model, argument), ignoreCase);
        }
        boolean negated = argument.name().equals("not");
        if (argument.value() instanceof JsonNull kind
                && (negated || argument.name().equals("equals"))) {
            Condition isNull = new Condition.JsonMatch(field.name(), path, nullTest(kind), null, false);
            return negated ? new Condition.Not(isNull) : isNull;
        }
        JsonOperator operator = negated ? JsonOperator.NE : VALUES.get(argument.name());
        Operand operand = operands.one(model, field, argument);
        return new Condition.JsonMatch(
                field.name(), path, java.util.Objects.requireNonNull(operator), operand, ignoreCase);
    }

    private static JsonOperator nullTest(JsonNull kind) {
        return switch (kind) {
            case DB_NULL -> JsonOperator.IS_DB_NULL;
            case JSON_NULL -> JsonOperator.IS_JSON_NULL;
            case ANY_NULL -> JsonOperator.IS_ANY_NULL;
        };
    }
}
