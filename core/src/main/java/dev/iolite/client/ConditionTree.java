package dev.iolite.client;

import dev.iolite.error.CallTree;
import dev.iolite.query.AggregateTerm;
import dev.iolite.query.Condition;
import dev.iolite.query.Operand;
import dev.iolite.query.Refusal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Conditions as trees; values are question marks. */
final class ConditionTree implements Condition.Visitor<List<CallTree>> {

    static List<CallTree> of(Condition condition) {
        return condition.accept(new ConditionTree());
    }

    static String text(AggregateTerm term) {
        String field = term.field();
        return (field == null ? "" : field + ".") + lower(term.function()) + "()";
    }

    @Override
    public List<CallTree> and(Condition.And condition) {
        return condition.members().stream()
                .flatMap(member -> member.accept(this).stream())
                .toList();
    }

    @Override
    public List<CallTree> or(Condition.Or condition) {
        return List.of(CallTree.of(
                "or",
                condition.members().stream()
                        .flatMap(member -> member.accept(this).stream())
                        .toList()));
    }

    @Override
    public List<CallTree> not(Condition.Not condition) {
        return List.of(CallTree.of("not", condition.condition().accept(this)));
    }

    @Override
    public List<CallTree> compare(Condition.Compare condition) {
        if (condition.field().isEmpty() && condition.operand() instanceof Operand.Refused refused) {
            return List.of(argument(refused.refusal()));
        }
        return leaf(condition.field(), lower(condition.comparison()), condition.operand());
    }

    @Override
    public List<CallTree> in(Condition.In condition) {
        return leaf(condition.field(), condition.negated() ? "notIn" : "in", condition.list());
    }

    @Override
    public List<CallTree> isNull(Condition.IsNull condition) {
        return leaf(condition.field(), condition.negated() ? "isNotNull" : "isNull", null);
    }

    @Override
    public List<CallTree> match(Condition.Match condition) {
        return leaf(condition.field(), camel(condition.place()), condition.operand());
    }

    @Override
    public List<CallTree> listMatch(Condition.ListMatch condition) {
        return leaf(condition.field(), camel(condition.operator()), condition.operand());
    }

    @Override
    public List<CallTree> jsonMatch(Condition.JsonMatch condition) {
        return leaf(condition.field(), camel(condition.operator()), condition.operand());
    }

    @Override
    public List<CallTree> search(Condition.Search condition) {
        return leaf(String.join(", ", condition.fields()), "search", condition.query());
    }

    @Override
    public List<CallTree> toMany(Condition.ToMany condition) {
        return List.of(new CallTree(
                condition.relation(),
                lower(condition.quantifier()),
                condition.condition().accept(this)));
    }

    @Override
    public List<CallTree> toOne(Condition.ToOne condition) {
        return List.of(new CallTree(
                condition.relation(),
                condition.negated() ? "isNot" : "is",
                condition.condition().accept(this)));
    }

    @Override
    public List<CallTree> toOneIsNull(Condition.ToOneIsNull condition) {
        return leaf(condition.relation(), condition.negated() ? "isNotNull" : "isNull", null);
    }

    @Override
    public List<CallTree> countCompare(Condition.CountCompare condition) {
        return leaf(condition.relation() + ".count", lower(condition.comparison()), condition.operand());
    }

    @Override
    public List<CallTree> aggregateCompare(Condition.AggregateCompare condition) {
        return condition.condition().accept(this).stream()
                .map(inner -> new CallTree(text(condition.term()), inner.text(), inner.children(), inner.refused()))
                .toList();
    }

    /** An argument that was refused as a whole. */
    static CallTree argument(Refusal refusal) {
        return CallTree.refused(refusal.argument(), refusal.text(), refusal.failure());
    }

    private static List<CallTree> leaf(String name, String operator, @Nullable Operand operand) {
        if (operand instanceof Operand.Refused refused) {
            return List.of(
                    CallTree.refused(name, operator + " ?", refused.refusal().failure()));
        }
        String right = operand == null ? "" : operand instanceof Operand.OtherField other ? " " + other.field() : " ?";
        return List.of(CallTree.leaf(name, operator + right));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** STARTS_WITH is startsWith in calls. */
    private static String camel(Enum<?> constant) {
        StringBuilder text = new StringBuilder();
        for (String word : constant.name().split("_")) {
            text.append(text.isEmpty() ? word.substring(0, 1).toLowerCase(Locale.ROOT) : word.substring(0, 1))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return text.toString();
    }
}
