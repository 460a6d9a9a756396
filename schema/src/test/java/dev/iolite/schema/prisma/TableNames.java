package dev.iolite.schema.prisma;

import dev.iolite.schema.ForeignKey;
import dev.iolite.schema.Index;
import dev.iolite.schema.Key;
import dev.iolite.schema.Link;
import dev.iolite.schema.LinkTable;
import dev.iolite.schema.Model;
import dev.iolite.schema.Schema;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every name a schema gives in the database, one line each: from a schema, and from Prisma's DDL. */
final class TableNames {

    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\S+) \\(\\n(.*?)\\n\\);", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("\"([^\"]+)\" (.*?),?");
    private static final Pattern PRIMARY = Pattern.compile("CONSTRAINT \"([^\"]+)\" PRIMARY KEY \\((.*)\\)");
    private static final Pattern INDEX = Pattern.compile("CREATE (UNIQUE )?INDEX \"([^\"]+)\" ON (\\S+?)\\((.*)\\);");
    private static final Pattern FOREIGN = Pattern.compile("ALTER TABLE (\\S+) ADD CONSTRAINT \"([^\"]+)\" FOREIGN KEY"
            + " \\((.*?)\\) REFERENCES (\\S+?)\\((.*?)\\) ON DELETE (.*?) ON UPDATE (.*?);");

    private TableNames() {}

    static Set<String> of(Schema schema) {
        Set<String> lines = new TreeSet<>();
        schema.models().stream()
                .filter(model -> !model.definition().view())
                .forEach(model -> add(lines, schema, model));
        schema.linkTables().forEach(table -> add(lines, schema, table));
        return lines;
    }

    private static void add(Set<String> lines, Schema schema, Model model) {
        String table = model.table();
        model.scalars()
                .forEach(field -> lines.add("column " + table + "." + field.column()
                        + (field.nullable() || field.list() ? "" : " not null")));
        Function<List<String>, String> columns = fields -> String.join(
                ",", fields.stream().map(field -> model.scalar(field).column()).toList());
        for (Key key : model.keys()) {
            lines.add((key.primary() ? "primary " : "unique ") + table + " " + key.constraint() + " "
                    + columns.apply(key.fields()));
        }
        for (Index index : model.definition().indexes()) {
            lines.add("index " + table + " " + index.name() + " "
                    + columns.apply(
                            index.columns().stream().map(Index.Column::field).toList()));
        }
        for (ForeignKey key : model.definition().foreignKeys()) {
            Model target = schema.model(key.target());
            lines.add("foreign " + table + " " + key.constraint() + " " + columns.apply(key.fields()) + " "
                    + target.table() + " "
                    + key.references().stream()
                            .map(field -> target.scalar(field).column())
                            .collect(Collectors.joining(","))
                    + " " + key.onDelete() + " " + key.onUpdate());
        }
    }

    private static void add(Set<String> lines, Schema schema, LinkTable table) {
        String first = columns(table.first());
        String second = columns(table.second());
        lines.add("primary " + table.name() + " " + table.primaryKey() + " " + first + "," + second);
        lines.add("index " + table.name() + " " + table.index() + " " + second);
        for (LinkTable.Side side : List.of(table.first(), table.second())) {
            side.columns().forEach(column -> lines.add("column " + table.name() + "." + column.column() + " not null"));
            Model target = schema.model(side.model());
            lines.add("foreign " + table.name() + " " + side.constraint() + " " + columns(side) + " " + target.table()
                    + " "
                    + side.columns().stream()
                            .map(column -> target.scalar(column.references()).column())
                            .collect(Collectors.joining(","))
                    + " CASCADE CASCADE");
        }
    }

    private static String columns(LinkTable.Side side) {
        return side.columns().stream().map(Link.LinkColumn::column).collect(Collectors.joining(","));
    }

    static Set<String> of(String ddl) {
        Set<String> lines = new TreeSet<>();
        TABLE.matcher(ddl).results().forEach(result -> {
            String table = table(result.group(1));
            result.group(2)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> {
                        Matcher primary = PRIMARY.matcher(line);
                        Matcher column = COLUMN.matcher(line);
                        if (primary.matches()) {
                            lines.add("primary " + table + " " + primary.group(1) + " " + bare(primary.group(2)));
                        } else if (column.matches()) {
                            lines.add("column " + table + "." + column.group(1)
                                    + (column.group(2).contains("NOT NULL") ? " not null" : ""));
                        }
                    });
        });
        INDEX.matcher(ddl)
                .results()
                .forEach(result -> lines.add((result.group(1) == null ? "index " : "unique ") + table(result.group(3))
                        + " " + result.group(2) + " " + bare(result.group(4))));
        FOREIGN.matcher(ddl)
                .results()
                .forEach(result -> lines.add("foreign " + table(result.group(1)) + " " + result.group(2) + " "
                        + bare(result.group(3)) + " " + table(result.group(4)) + " " + bare(result.group(5)) + " "
                        + result.group(6).replace(' ', '_') + " "
                        + result.group(7).replace(' ', '_')));
        return lines;
    }

    private static String table(String quoted) {
        return bare(quoted.substring(quoted.lastIndexOf('.') + 1));
    }

    private static String bare(String quoted) {
        return quoted.replace("\"", "").replace(", ", ",");
    }
}
