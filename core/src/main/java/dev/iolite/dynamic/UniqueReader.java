package dev.iolite.dynamic;

import dev.iolite.query.Condition;
import dev.iolite.query.Operand;
import dev.iolite.query.UniqueWhere;
import dev.iolite.schema.Key;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a {@code where} that must name one row: a whole key, and perhaps more filters. */
final class UniqueReader {

    private final WhereReader conditions;
    private final ValueReader values;

    UniqueReader(WhereReader conditions, ValueReader values) {
        this.conditions = conditions;
        this.values = values;
    }

    UniqueWhere read(Model model, Argument where) {
        Arguments given = where.object();
        Key key = key(model, given);
        if (key == null) {
            throw incomplete(model, given);
        }
        List<Condition> rest = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Argument argument : given.all()) {
            if (!argument.name().equals(key.name())) {
                Key compound = compound(model, argument);
                if (compound == null) {
                    others.add(argument.name());
                } else {
                    rest.add(unique(model, compound, argument).condition());
                }
            }
        }
        List<String> keys = new ArrayList<>(given.names());
        keys.removeAll(others);
        rest.add(conditions.read(model, given.without(keys)));
        UniqueWhere unique = unique(model, key, given.get(key.name()));
        return new UniqueWhere(unique.fields(), unique.values(), Condition.and(rest));
    }

    /** Only further filters: the row is known by its place at the end of a relation. */
    UniqueWhere placed(Model model, @Nullable Argument where) {
        Condition rest = where == null ? Condition.ALWAYS : conditions.read(model, where);
        return new UniqueWhere(List.of(), List.of(), rest);
    }

    private @Nullable Key key(Model model, Arguments given) {
        for (Key key : model.keys()) {
            Argument argument = given.find(key.name());
            if (argument != null && (key.fields().size() > 1 || !argument.isObject())) {
                return key;
            }
        }
        return null;
    }

    private static @Nullable Key compound(Model model, Argument argument) {
        return model.field(argument.name()).isPresent()
                ? null
                : model.key(argument.name())
                        .filter(key -> key.fields().size() > 1)
                        .orElse(null);
    }

    private UniqueWhere unique(Model model, Key key, Argument argument) {
        if (key.fields().size() == 1) {
            ScalarField field = model.scalar(key.fields().get(0));
            return new UniqueWhere(key.fields(), List.of(value(field, argument)), Condition.ALWAYS);
        }
        Arguments parts = argument.object().only(key.fields());
        List<Operand> operands = new ArrayList<>();
        for (String name : key.fields()) {
            operands.add(value(model.scalar(name), parts.get(name)));
        }
        return new UniqueWhere(key.fields(), operands, Condition.ALWAYS);
    }

    private Operand value(ScalarField field, Argument argument) {
        if (argument.isNull()) {
            throw argument.position()
                    .asChoice()
                    .missing("A value is required but not set: a key has no null.", "Give the key's value.");
        }
        return new Operand.Value(values.one(field, argument));
    }

    private RuntimeException incomplete(Model model, Arguments given) {
        List<String> known = new ArrayList<>(Names.fields(model));
        known.addAll(Names.keys(model));
        known.addAll(List.of("AND", "OR", "NOT"));
        given.only(known);
        return given.position()
                .invalid(
                        "One row cannot be told from the others: no whole key is given.",
                        "Give one of these: " + Position.listed(Names.keys(model)) + ".");
    }
}
