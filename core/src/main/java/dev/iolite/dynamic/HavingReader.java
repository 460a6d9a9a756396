package dev.iolite.dynamic;

import dev.iolite.query.AggregateFunction;
import dev.iolite.query.AggregateTerm;
import dev.iolite.query.Condition;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code having}: conditions on the fields of {@code by} and on aggregates of any field. */
final class HavingReader {

    private static final List<String> COMBINATORS = List.of("AND", "OR", "NOT");

    private final WhereReader conditions;
    private final ScalarFilterReader scalars;

    HavingReader(WhereReader conditions, ValueReader values) {
        this.conditions = conditions;
        this.scalars = new ScalarFilterReader(new OperandReader(values));
    }

    Condition read(Model model, Argument having, List<String> by) {
        return all(model, having.object(), by, true);
    }

    private Condition all(Model model, Arguments having, List<String> by, boolean top) {
        List<Condition> members = new ArrayList<>();
        for (Argument argument : having.all()) {
            members.add(
                    COMBINATORS.contains(argument.name())
                            ? combined(model, argument, by, top)
                            : field(model, argument, by));
        }
        return Condition.and(members);
    }

    private Condition combined(Model model, Argument argument, List<String> by, boolean top) {
        List<Condition> members = argument.items().stream()
                .map(item -> all(model, item.object(), by, false))
                .filter(member -> !Condition.ALWAYS.equals(member))
                .toList();
        return switch (argument.name()) {
            case "AND" -> Condition.and(members);
            case "NOT" ->
                Condition.and(
                        members.stream().<Condition>map(Condition.Not::new).toList());
            default -> WhereReader.or(members, top);
        };
    }

    private Condition field(Model model, Argument argument, List<String> by) {
        if (Names.field(model, argument, COMBINATORS) instanceof RelationField) {
            throw argument.position().unknown(argument.name(), Names.scalars(model));
        }
        ScalarField field = model.scalar(argument.name());
        List<Condition> members = new ArrayList<>();
        Argument rest = argument;
        if (argument.isObject()) {
            Arguments filter = argument.object();
            for (String name : filter.present(AggregateReader.FUNCTIONS.keySet())) {
                members.add(aggregate(model, field, filter.get(name)));
            }
            Arguments scalar = filter.without(AggregateReader.FUNCTIONS.keySet());
            if (scalar.isEmpty()) {
                return Condition.and(members);
            }
            rest = new Argument(argument.name(), scalar.values(), argument.position());
        }
        if (!by.contains(field.name())) {
            throw argument.position()
                    .refused(
                            "A field of having is one of by or is aggregated; " + field.name() + " is neither.",
                            "Add it to by, or use one of _count, _avg, _sum, _min, _max on it.");
        }
        members.add(conditions.scalar(model, field, rest));
        return Condition.and(members);
    }

    private Condition aggregate(Model model, ScalarField field, Argument argument) {
        AggregateFunction function = AggregateReader.function(argument.name());
        List<String> possible = AggregateReader.fields(model, function);
        if (!possible.contains(field.name())) {
            throw argument.position()
                    .invalid(
                            argument.name() + " cannot be computed of " + field.name() + ".",
                            "Possible are " + Position.listed(possible) + ".");
        }
        ScalarField value = AggregateReader.valueField(Condition.AggregateCompare.VALUE, field, function);
        return new Condition.AggregateCompare(
                new AggregateTerm(function, field.name()), scalars.read(model, value, argument));
    }
}
