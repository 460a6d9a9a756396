package dev.iolite.migrate;

import dev.iolite.migrate.Difference.Kind;
import dev.iolite.sql.TableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes differences for people: counted, table by table in the order of their names, each with what would mend it. */
public final class SchemaReport {

    private static final Set<Kind> ENUMS = EnumSet.of(Kind.ENUM_MISSING, Kind.ENUM_VALUES);

    private static final Comparator<TableName> BY_NAME = Comparator.comparing(
                    (TableName table) -> table.namespace() == null ? "" : table.namespace())
            .thenComparing(TableName::name);

    private SchemaReport() {}

    /**
     * All differences, of enum types first, then what is missing, then each table's own.
     *
     * @param differences at least one
     * @return lines without a heading, such as {@code users (1):}, {@code  - User.email: ...} and the statement below it
     */
    public static String of(List<Difference> differences) {
        List<Difference> enums = new ArrayList<>();
        List<Difference> missing = new ArrayList<>();
        Map<TableName, List<Difference>> tables = new TreeMap<>(BY_NAME);
        for (Difference difference : differences) {
            if (ENUMS.contains(difference.kind())) {
                enums.add(difference);
            } else if (difference.kind() == Kind.TABLE_MISSING) {
                missing.add(difference);
            } else {
                tables.computeIfAbsent(difference.table(), key -> new ArrayList<>())
                        .add(difference);
            }
        }
        List<String> groups = new ArrayList<>();
        enums.sort(Comparator.comparing(Difference::table, BY_NAME));
        missing.sort(Comparator.comparing(Difference::table, BY_NAME));
        add(groups, "Enum types", enums);
        add(groups, "Not there", missing);
        tables.forEach((table, own) -> add(groups, "Table " + name(table), own));
        return String.join("\n\n", groups);
    }

    /**
     * How many there are.
     *
     * @param differences any
     * @return such as {@code 1 difference}
     */
    public static String count(List<Difference> differences) {
        return differences.size() + (differences.size() == 1 ? " difference" : " differences");
    }

    private static String name(TableName table) {
        return table.namespace() == null ? table.name() : table.namespace() + "." + table.name();
    }

    private static void add(List<String> groups, String heading, List<Difference> differences) {
        if (!differences.isEmpty()) {
            groups.add(differences.stream()
                    .map(SchemaReport::lines)
                    .collect(Collectors.joining("\n", heading + " (" + differences.size() + "):\n", "")));
        }
    }

    private static String lines(Difference difference) {
        StringBuilder lines = new StringBuilder(" - ").append(difference);
        difference
                .remedy()
                .statements()
                .forEach(sql -> lines.append("\n     ").append(sql).append(';'));
        String advice = difference.remedy().advice();
        return advice.isEmpty()
                ? lines.toString()
                : lines.append("\n     -- ").append(advice).toString();
    }
}
