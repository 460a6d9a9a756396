package dev.iolite.dynamic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object of the argument tree: named values in the order given. */
final class Arguments {

    private final Map<String, Argument> byName;
    private final Position position;

    private Arguments(Map<String, Argument> byName, Position position) {
        this.byName = byName;
        this.position = position;
    }

    static Arguments of(Map<?, ?> map, Position position) {
        Map<String, Argument> byName = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (!(key instanceof String name)) {
                throw position.invalid("The keys of an object are texts.", "Use the names of fields and arguments.");
            }
            byName.put(name, new Argument(name, value, position.in(name)));
        });
        return new Arguments(byName, position);
    }

    Position position() {
        return position;
    }

    Set<String> names() {
        return byName.keySet();
    }

    List<Argument> all() {
        return List.copyOf(byName.values());
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    @Nullable
    Argument find(String name) {
        return byName.get(name);
    }

    /** An argument that must be there. */
    Argument get(String name) {
        Argument argument = byName.get(name);
        if (argument == null) {
            throw position.in(name).missing("A value is required but not set.", "Give the argument " + name + ".");
        }
        return argument;
    }

    /** These arguments, if all their names are known. */
    Arguments only(Collection<String> known) {
        for (Argument argument : byName.values()) {
            if (!known.contains(argument.name())) {
                throw argument.position().unknown(argument.name(), known);
            }
        }
        return this;
    }

    Arguments only(String... known) {
        return only(List.of(known));
    }

    /** These arguments without some of them. */
    Arguments without(Collection<String> names) {
        Map<String, Argument> left = new LinkedHashMap<>(byName);
        left.keySet().removeAll(names);
        return new Arguments(left, position);
    }

    /** The values by name. */
    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        byName.forEach((name, argument) -> values.put(name, argument.value()));
        return values;
    }

    /** The one argument of an object that must have just one. */
    Argument single(String what) {
        if (byName.size() != 1) {
            throw position.invalid(
                    what + " has exactly one key, found " + byName.size() + ".",
                    "Use a list of objects with one key each.");
        }
        return all().get(0);
    }

    List<String> present(Collection<String> names) {
        List<String> present = new ArrayList<>(byName.keySet());
        present.retainAll(names);
        return present;
    }
}
