package dev.iolite.dynamic;

import dev.iolite.query.Comparison;
import dev.iolite.query.Condition;
import dev.iolite.query.Operand;
import dev.iolite.query.Place;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import java.util.ArrayList;
import java.util.List;

/** Reads filters on one value: {@code email: 'x'} and {@code email: {contains: 'x', mode: 'insensitive'}}. */
final class ScalarFilterReader {

    private static final List<String> EQUALITY = List.of("equals", "not", "in", "notIn");
    private static final List<String> ORDER = List.of("lt", "lte", "gt", "gte");
    private static final List<String> TEXT = List.of("contains", "startsWith", "endsWith", "search");

    private final OperandReader operands;

    ScalarFilterReader(OperandReader operands) {
        this.operands = operands;
    }

    /**
     * Reads the filter of a field, or of an aggregate's value.
     *
     * @param model the field's model
     * @param field the field, or one that has the aggregate's name and type
     * @param given what stands there
     * @return the condition
     */
    Condition read(Model model, ScalarField field, Argument given) {
        Argument argument = given.asChoice();
        return argument.isObject() ? operators(model, field, argument, false) : equal(model, field, argument, false);
    }

    private Condition operators(Model model, ScalarField field, Argument argument, boolean inheritedCase) {
        Arguments filter = argument.object().only(operatorsOf(field));
        boolean ignoreCase = inheritedCase || insensitive(filter);
        List<Condition> members = new ArrayList<>();
        for (Argument operator : filter.all()) {
            if (!operator.name().equals("mode")) {
                members.add(operator(model, field, operator, ignoreCase));
            }
        }
        return Condition.and(members);
    }

    private Condition operator(Model model, ScalarField field, Argument argument, boolean ignoreCase) {
        return switch (argument.name()) {
            case "equals" -> equal(model, field, argument, ignoreCase);
            case "not" -> not(model, field, argument, ignoreCase);
            case "in" -> in(model, field, argument, false, ignoreCase);
            case "notIn" -> in(model, field, argument, true, ignoreCase);
            case "lt" -> compare(model, field, Comparison.LT, argument, ignoreCase);
            case "lte" -> compare(model, field, Comparison.LTE, argument, ignoreCase);
            case "gt" -> compare(model, field, Comparison.GT, argument, ignoreCase);
            case "gte" -> compare(model, field, Comparison.GTE, argument, ignoreCase);
            case "contains" -> match(model, field, Place.CONTAINS, argument, ignoreCase);
            case "startsWith" -> match(model, field, Place.STARTS_WITH, argument, ignoreCase);
            case "endsWith" -> match(model, field, Place.ENDS_WITH, argument, ignoreCase);
            case "search" -> new Condition.Search(List.of(field.name()), new Operand.Value(argument.text()));
            default -> throw new IllegalStateException("Unchecked operator " + argument.name());
        };
    }

    private Condition equal(Model model, ScalarField field, Argument argument, boolean ignoreCase) {
        if (argument.isNull() && field.nullable()) {
            return new Condition.IsNull(field.name(), false);
        }
        return compare(model, field, Comparison.EQ, argument, ignoreCase);
    }

    /** Prisma takes null for a whole list, but no null inside one. */
    private Condition in(Model model, ScalarField field, Argument argument, boolean negated, boolean ignoreCase) {
        return argument.isNull() && field.nullable()
                ? new Condition.IsNull(field.name(), negated)
                : new Condition.In(field.name(), operands.list(model, field, argument), negated, ignoreCase);
    }

    /** Of several operators inside {@code not} each must be false, as of the members of {@code NOT}. */
    private Condition not(Model model, ScalarField field, Argument argument, boolean ignoreCase) {
        if (argument.isObject()) {
            return negated(operators(model, field, argument, ignoreCase));
        }
        if (argument.isNull() && field.nullable()) {
            return new Condition.IsNull(field.name(), true);
        }
        return compare(model, field, Comparison.NE, argument, ignoreCase);
    }

    private static Condition negated(Condition condition) {
        if (condition instanceof Condition.And and) {
            return Condition.and(
                    and.members().stream().map(ScalarFilterReader::negated).toList());
        }
        return new Condition.Not(condition);
    }

    private Condition compare(
            Model model, ScalarField field, Comparison comparison, Argument argument, boolean ignoreCase) {
        return new Condition.Compare(field.name(), comparison, operands.one(model, field, argument), ignoreCase);
    }

    private Condition match(Model model, ScalarField field, Place place, Argument argument, boolean ignoreCase) {
        return new Condition.Match(field.name(), place, operands.one(model, field, argument), ignoreCase);
    }

    /** Reads {@code mode} of a filter. */
    static boolean insensitive(Arguments filter) {
        Argument mode = filter.find("mode");
        if (mode == null) {
            return false;
        }
        return switch (mode.text()) {
            case "insensitive" -> true;
            case "default" -> false;
            default -> throw mode.position().invalid("There is no such mode.", "Possible are default, insensitive.");
        };
    }

    private static List<String> operatorsOf(ScalarField field) {
        List<String> operators = new ArrayList<>(EQUALITY);
        ScalarType type = field.type();
        if (type == ScalarType.BOOLEAN) {
            return List.of("equals", "not");
        }
        if (type != ScalarType.ENUM && type != ScalarType.BYTES) {
            operators.addAll(ORDER);
        }
        boolean uuid = field.nativeType() != null && field.nativeType().name().equals("Uuid");
        if (type == ScalarType.STRING && !uuid) {
            operators.addAll(TEXT);
        }
        if (type == ScalarType.STRING || type == ScalarType.UUID) {
            operators.add("mode");
        }
        return operators;
    }
}
