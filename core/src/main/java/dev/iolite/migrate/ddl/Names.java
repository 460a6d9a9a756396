package dev.iolite.migrate.ddl;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names in quotes. */
final class Names {

    private Names() {}

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String quoted(List<String> names) {
        return names.stream().map(Names::quoted).collect(Collectors.joining(", "));
    }

    static String qualified(@Nullable String namespace, String name) {
        return namespace == null ? quoted(name) : quoted(namespace) + "." + quoted(name);
    }
}
