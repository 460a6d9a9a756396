package dev.iolite.checks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of packages in a Markdown file: each row's package may use those of its last column. */
record PackageTable(Map<String, Set<String>> allowed, List<String> problems) {

    private static final String HEADER = "| package | responsibility | may use |";
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\|.*\\| ([^|]+) \\|");
    private static final Pattern ALL_ABOVE = Pattern.compile("all above(?: but (.+))?");

    static PackageTable of(Path markdown) throws IOException {
        return of(Files.readAllLines(markdown, StandardCharsets.UTF_8));
    }

    static PackageTable of(List<String> lines) {
        Map<String, Set<String>> allowed = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        List<String> rows = lines.subList(lines.indexOf(HEADER) + 2, lines.size());
        for (String line : rows) {
            Matcher row = ROW.matcher(line);
            if (!row.matches()) {
                break;
            }
            Set<String> uses = uses(row.group(2), allowed.keySet());
            uses.stream()
                    .filter(name -> !allowed.containsKey(name))
                    .forEach(
                            name -> problems.add(row.group(1) + " may not name " + name + ", which is no earlier row"));
            allowed.put(row.group(1), uses);
        }
        return new PackageTable(allowed, problems);
    }

    private static Set<String> uses(String column, Set<String> earlier) {
        Matcher all = ALL_ABOVE.matcher(column);
        if (all.matches()) {
            Set<String> uses = new LinkedHashSet<>(earlier);
            if (all.group(1) != null) {
                uses.removeAll(names(all.group(1)));
            }
            return uses;
        }
        return column.equals("-") ? Set.of() : names(column);
    }

    private static Set<String> names(String list) {
        return new LinkedHashSet<>(Arrays.asList(list.split(", ")));
    }
}
