package dev.iolite.schema;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Derives the names of constraints and indexes, short enough for every database and each used once in the schema. */
final class ConstraintNames {

    /** PostgreSQL's limit in bytes, the smallest of all databases we know. */
    static final int LIMIT = 63;

    private final Set<String> taken = new HashSet<>();

    ConstraintNames(Collection<String> given) {
        taken.addAll(given);
    }

    /** The given name, or {@code table_column_suffix}. */
    String name(@Nullable String given, Naming naming, String table, List<String> columns, String suffix) {
        if (given != null) {
            return given;
        }
        String stem = columns.isEmpty() ? table : table + "_" + String.join("_", columns);
        String name = bytes(stem + suffix) <= LIMIT ? stem + suffix : naming.shorten(stem, suffix);
        if (!taken.add(name)) {
            name = withHash(stem, suffix);
            taken.add(name);
        }
        return name;
    }

    /** Cut in the stem, with a hash of all of it: the same on every machine and in every run. */
    static String withHash(String stem, String suffix) {
        String hash = String.format(Locale.ROOT, "_%08x", (stem + suffix).hashCode());
        return cut(stem, LIMIT - hash.length() - suffix.length()) + hash + suffix;
    }

    /** The longest start that fits, never half a character. */
    static String cut(String text, int limit) {
        int end = text.length();
        while (bytes(text.substring(0, end)) > limit) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end);
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
