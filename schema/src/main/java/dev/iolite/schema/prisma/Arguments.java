package dev.iolite.schema.prisma;

import dev.iolite.schema.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of one attribute, matched to its parameters; what does not match is reported. */
final class Arguments {

    private final Syntax.Attribute attribute;
    private final Findings findings;
    private final Map<String, Value> values = new LinkedHashMap<>();

    /**
     * Matches arguments; unnamed ones go to the first parameter.
     *
     * @param parameters all names the attribute takes
     */
    Arguments(Syntax.Attribute attribute, Findings findings, List<String> parameters) {
        this.attribute = attribute;
        this.findings = findings;
        for (Value.Argument argument : attribute.arguments()) {
            add(argument, parameters);
        }
    }

    private void add(Value.Argument argument, List<String> parameters) {
        Value value = argument.value();
        if (argument.name().isEmpty() && parameters.isEmpty()) {
            findings.add(value.place(), "@" + attribute.name() + " takes no arguments", "Remove " + value.described());
            return;
        }
        String name = argument.name().isEmpty() ? parameters.get(0) : argument.name();
        if (!parameters.contains(name)) {
            findings.add(
                    value.place(),
                    "@" + attribute.name() + " has no argument " + name,
                    Suggestion.sentence(name, parameters));
        } else if (values.putIfAbsent(name, value) != null) {
            findings.add(value.place(), "The argument " + name + " is given twice", "Keep one of them");
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    @Nullable
    Value value(String name) {
        return values.get(name);
    }

    /** A text, null when it is not given or is something else, which is reported. */
    @Nullable
    String text(String name) {
        Value value = values.get(name);
        if (value == null || value instanceof Value.Text) {
            return value instanceof Value.Text text ? text.text() : null;
        }
        findings.add(value.place(), name + " must be a text, not " + value.described(), "Write it in quotes");
        return null;
    }

    /** A text that the attribute cannot do without. */
    @Nullable
    String requiredText(String name) {
        require(name);
        return text(name);
    }

    /** A word, null when it is not given or is something else, which is reported. */
    @Nullable
    String name(String name) {
        Value value = values.get(name);
        if (value == null || value instanceof Value.Name) {
            return value instanceof Value.Name word ? word.text() : null;
        }
        findings.add(value.place(), name + " must be a word, not " + value.described(), "Write it without quotes");
        return null;
    }

    /** Fields; empty when not given. A single one may stand without brackets. */
    List<Value> fields(String name) {
        Value value = values.get(name);
        if (value == null) {
            return List.of();
        }
        List<Value> elements = value instanceof Value.Array array ? array.values() : List.of(value);
        List<Value> fields = new ArrayList<>();
        for (Value element : elements) {
            if (element instanceof Value.Name || element instanceof Value.Call) {
                fields.add(element);
            } else {
                findings.add(element.place(), "Expected a field, found " + element.described(), "Name a field");
            }
        }
        return fields;
    }

    List<Value> requiredFields(String name) {
        require(name);
        return fields(name);
    }

    List<String> fieldNames(String name) {
        return fields(name).stream().map(Arguments::fieldName).toList();
    }

    /** Of {@code title} and of {@code title(sort: Desc)}. */
    static String fieldName(Value field) {
        return field instanceof Value.Call call ? call.name() : ((Value.Name) field).text();
    }

    private void require(String name) {
        if (!has(name)) {
            findings.add(attribute.place(), "@" + attribute.name() + " needs the argument " + name, "Add it");
        }
    }
}
