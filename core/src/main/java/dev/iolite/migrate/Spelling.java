package dev.iolite.migrate;

import dev.iolite.sql.TableName;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes the catalog's names as the models write them, where a database does not tell upper from lower case. */
final class Spelling {

    /** For databases that do. */
    static final Spelling EXACT = new Spelling(Map.of());

    private final Map<String, String> tables = new HashMap<>();
    private final Map<String, Map<String, String>> columns = new HashMap<>();

    Spelling(Map<TableName, ? extends Set<String>> wanted) {
        wanted.forEach((table, names) -> {
            tables.put(lower(table.name()), table.name());
            Map<String, String> own = columns.computeIfAbsent(table.name(), key -> new HashMap<>());
            names.forEach(name -> own.put(lower(name), name));
        });
    }

    String table(String name) {
        return tables.getOrDefault(lower(name), name);
    }

    /** The table's name is already as the models write it. */
    String column(String table, String name) {
        return columns.getOrDefault(table, Map.of()).getOrDefault(lower(name), name);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
