package dev.iolite.dynamic;

import dev.iolite.query.Condition;
import dev.iolite.query.ListOperator;
import dev.iolite.query.Operand;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import java.util.ArrayList;
import java.util.List;

/** Reads filters on scalar lists: {@code tags: {has: 'a'}}. */
final class ListFilterReader {

    private static final List<String> OPERATORS = List.of("equals", "not", "has", "hasEvery", "hasSome", "isEmpty");

    private final OperandReader operands;

    ListFilterReader(OperandReader operands) {
        this.operands = operands;
    }

    Condition read(Model model, ScalarField field, Argument given) {
        Argument argument = given.asChoice();
        if (!argument.isObject()) {
            return equal(model, field, ListOperator.EQ, argument);
        }
        List<Condition> members = new ArrayList<>();
        for (Argument operator : argument.object().only(OPERATORS).all()) {
            members.add(operator(model, field, operator));
        }
        return Condition.and(members);
    }

    private Condition operator(Model model, ScalarField field, Argument argument) {
        return switch (argument.name()) {
            case "equals" -> equal(model, field, ListOperator.EQ, argument);
            case "not" -> equal(model, field, ListOperator.NE, argument);
            case "has" -> has(model, field, argument);
            case "hasEvery" -> match(field, ListOperator.HAS_EVERY, operands.list(model, field, argument));
            case "hasSome" -> match(field, ListOperator.HAS_SOME, operands.list(model, field, argument));
            default ->
                new Condition.ListMatch(
                        field.name(), argument.flag() ? ListOperator.IS_EMPTY : ListOperator.IS_NOT_EMPTY, null);
        };
    }

    /** No list has null as an element. */
    private Condition has(Model model, ScalarField field, Argument argument) {
        return argument.isNull()
                ? Condition.NEVER
                : match(field, ListOperator.HAS, operands.one(model, field, argument));
    }

    private Condition equal(Model model, ScalarField field, ListOperator operator, Argument argument) {
        if (argument.isNull()) {
            throw argument.position().invalid("A list is never null.", "Use isEmpty.");
        }
        return match(field, operator, operands.list(model, field, argument));
    }

    private static Condition match(ScalarField field, ListOperator operator, Operand operand) {
        return new Condition.ListMatch(field.name(), operator, operand);
    }
}
