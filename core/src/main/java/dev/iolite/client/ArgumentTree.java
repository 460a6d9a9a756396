package dev.iolite.client;

import dev.iolite.error.CallTree;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import dev.iolite.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns the maps of a call into the tree that its error shows: names, and no values. */
final class ArgumentTree {

    /** Within a document names are values, too. */
    private final Set<String> documents;

    private ArgumentTree(Schema schema) {
        this.documents = schema.models().stream()
                .flatMap(model -> model.scalars().stream())
                .filter(field -> field.type() == ScalarType.JSON)
                .map(ScalarField::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    static CallTree of(String name, Map<String, ?> arguments, Schema schema) {
        return CallTree.of(name, new ArgumentTree(schema).children(arguments, false));
    }

    /** The call's own arguments are no fields, whatever their names. */
    private List<CallTree> children(Map<?, ?> arguments, boolean fields) {
        List<CallTree> children = new ArrayList<>();
        arguments.forEach((key, value) -> {
            String name = String.valueOf(key);
            if (fields && documents.contains(name)) {
                children.add(CallTree.leaf(name, QueryTree.VALUE));
            } else if (value instanceof Map<?, ?> map) {
                children.add(CallTree.of(name, children(map, true)));
            } else if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
                children.addAll(elements(name, list));
            } else {
                children.add(CallTree.leaf(name, QueryTree.VALUE));
            }
        });
        return children;
    }

    private List<CallTree> elements(String name, List<?> list) {
        List<CallTree> children = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String place = name + "[" + i + "]";
            children.add(
                    list.get(i) instanceof Map<?, ?> map
                            ? CallTree.of(place, children(map, true))
                            : CallTree.leaf(place, QueryTree.VALUE));
        }
        return children;
    }
}
