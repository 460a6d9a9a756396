package dev.iolite.dynamic;

import dev.iolite.query.Comparison;
import dev.iolite.query.Condition;
import dev.iolite.query.Operand;
import dev.iolite.query.Quantifier;
import dev.iolite.schema.Field;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import dev.iolite.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads {@code where}.
 *
 * <p>Empty members of AND, OR and NOT are left out; an OR without members holds for no row at the top of a
 * {@code where} and of a relation's filter, and is left out below it.
 */
final class WhereReader {

    private static final List<String> COMBINATORS = List.of("AND", "OR", "NOT");
    private static final Set<String> TO_ONE = Set.of("is", "isNot");
    private static final List<String> COUNT_OPERATORS = List.of("equals", "not", "lt", "lte", "gt", "gte", "where");

    private final Schema schema;
    private final ScalarFilterReader scalars;
    private final ListFilterReader lists;
    private final JsonFilterReader documents;

    WhereReader(Schema schema, ValueReader values) {
        OperandReader operands = new OperandReader(values);
        this.schema = schema;
        this.scalars = new ScalarFilterReader(operands);
        this.lists = new ListFilterReader(operands);
        this.documents = new JsonFilterReader(operands);
    }

    /** The condition of an object. */
    Condition read(Model model, Argument where) {
        return read(model, where.object());
    }

    /** The condition of an object's members. */
    Condition read(Model model, Arguments where) {
        return SearchMerge.merge(all(model, where, true));
    }

    private Condition all(Model model, Arguments where, boolean top) {
        List<Condition> members = new ArrayList<>();
        for (Argument argument : where.all()) {
            members.add(
                    COMBINATORS.contains(argument.name()) ? combined(model, argument, top) : filter(model, argument));
        }
        return Condition.and(members);
    }

    private Condition combined(Model model, Argument argument, boolean top) {
        List<Condition> members = argument.asChoice().items().stream()
                .map(item -> all(model, item.object(), false))
                .filter(member -> !Condition.ALWAYS.equals(member))
                .toList();
        return switch (argument.name()) {
            case "AND" -> Condition.and(members);
            case "NOT" ->
                Condition.and(
                        members.stream().<Condition>map(Condition.Not::new).toList());
            default -> or(members, top);
        };
    }

    /** An OR of members that are left. */
    static Condition or(List<Condition> members, boolean top) {
        if (members.isEmpty()) {
            return top ? Condition.NEVER : Condition.ALWAYS;
        }
        return members.size() == 1 ? members.get(0) : new Condition.Or(members);
    }

    private Condition filter(Model model, Argument argument) {
        Field field = Names.field(model, argument, COMBINATORS);
        if (field instanceof RelationField relation) {
            return relation.many() ? toMany(relation, argument) : toOne(relation, argument.asChoice());
        }
        return scalar(model, (ScalarField) field, argument);
    }

    /** The condition of one scalar field's filter. */
    Condition scalar(Model model, ScalarField field, Argument argument) {
        if (field.list()) {
            return lists.read(model, field, argument);
        }
        return field.type() == ScalarType.JSON
                ? documents.read(model, field, argument)
                : scalars.read(model, field, argument);
    }

    private Condition toMany(RelationField relation, Argument argument) {
        Model target = schema.target(relation);
        List<Condition> members = new ArrayList<>();
        for (Argument member :
                argument.object().only("some", "every", "none", "_count").all()) {
            members.add(
                    member.name().equals("_count")
                            ? count(target, relation, member)
                            : quantified(target, relation, member));
        }
        return Condition.and(members);
    }

    private Condition quantified(Model target, RelationField relation, Argument argument) {
        Quantifier quantifier = switch (argument.name()) {
            case "some" -> Quantifier.SOME;
            case "every" -> Quantifier.EVERY;
            default -> Quantifier.NONE;
        };
        return new Condition.ToMany(relation.name(), quantifier, read(target, Names.of(target, argument)), null);
    }

    /** {@code posts: {_count: {gt: 3}}}, and with which rows are counted {@code {gt: 3, where: {...}}}. */
    private Condition count(Model target, RelationField relation, Argument argument) {
        if (!argument.isObject()) {
            return count(relation, Condition.ALWAYS, Comparison.EQ, argument);
        }
        Arguments parts = argument.object().only(COUNT_OPERATORS);
        Argument where = parts.find("where");
        Condition counted = where == null ? Condition.ALWAYS : read(target, Names.of(target, where));
        List<Condition> members = new ArrayList<>();
        for (Argument member : parts.without(List.of("where")).all()) {
            members.add(count(relation, counted, comparison(member.name()), member));
        }
        return Condition.and(members);
    }

    private static Comparison comparison(String operator) {
        return switch (operator) {
            case "equals" -> Comparison.EQ;
            case "not" -> Comparison.NE;
            case "lt" -> Comparison.LT;
            case "lte" -> Comparison.LTE;
            case "gt" -> Comparison.GT;
            default -> Comparison.GTE;
        };
    }

    private static Condition count(
            RelationField relation, Condition counted, Comparison comparison, Argument argument) {
        return new Condition.CountCompare(
                relation.name(), counted, comparison, new Operand.Value((long) argument.integer()));
    }

    private Condition toOne(RelationField relation, Argument argument) {
        if (argument.isNull()) {
            return isNull(relation, argument, false);
        }
        Model target = schema.target(relation);
        Arguments filter = Names.of(target, argument).object();
        if (filter.isEmpty()) {
            return Condition.ALWAYS;
        }
        if (!TO_ONE.containsAll(filter.names())) {
            return new Condition.ToOne(relation.name(), read(target, filter), false);
        }
        List<Condition> members = new ArrayList<>();
        for (Argument member : filter.all()) {
            boolean negated = member.name().equals("isNot");
            members.add(
                    member.isNull()
                            ? isNull(relation, member, negated)
                            : new Condition.ToOne(relation.name(), read(target, member), negated));
        }
        return Condition.and(members);
    }

    private static Condition isNull(RelationField relation, Argument argument, boolean negated) {
        if (!relation.nullable()) {
            argument.required();
        }
        return new Condition.ToOneIsNull(relation.name(), negated);
    }
}
