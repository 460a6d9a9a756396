package dev.iolite.schema.prisma;

import dev.iolite.schema.Link;
import dev.iolite.schema.LinkTable;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a link table that Prisma would name otherwise as a model, so that Prisma finds the same table; both sides then lead
 * to the links and not to each other.
 */
final class LinkModelWriter {

    private final Schema schema;
    private final Datasource datasource;
    private final LinkTable table;
    private final String name;

    LinkModelWriter(Schema schema, Datasource datasource, LinkTable table) {
        this.schema = schema;
        this.datasource = datasource;
        this.table = table;
        this.name = name(table);
    }

    /** {@code category_post} is the model {@code CategoryPost}. */
    static String name(LinkTable table) {
        StringBuilder name = new StringBuilder();
        for (String word : table.name().split("_", -1)) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return name.toString();
    }

    /** The list on one of the two models. */
    static String field(LinkTable table, boolean first) {
        String name = name(table);
        String field = Character.toLowerCase(name.charAt(0)) + name.substring(1) + "s";
        boolean self = table.first().model().equals(table.second().model());
        return self && !first ? field + "Reverse" : field;
    }

    String relation(boolean first) {
        return name + (first ? "_first" : "_second");
    }

    void write(StringBuilder text) {
        Lines lines = new Lines("model " + name);
        side(lines, table.first(), true);
        side(lines, table.second(), false);
        List<String> all = new ArrayList<>();
        columns(table.first(), all);
        columns(table.second(), all);
        lines.attribute("@@id([" + String.join(", ", all) + "], map: " + Literals.quoted(table.primaryKey()) + ")");
        List<String> second = new ArrayList<>();
        columns(table.second(), second);
        lines.attribute("@@index([" + String.join(", ", second) + "], map: " + Literals.quoted(table.index()) + ")");
        lines.attribute("@@map(" + Literals.quoted(table.name()) + ")");
        if (table.namespace() != null) {
            lines.attribute("@@schema(" + Literals.quoted(table.namespace()) + ")");
        }
        lines.writeTo(text);
    }

    private static void columns(LinkTable.Side side, List<String> columns) {
        side.columns().stream().map(Link.LinkColumn::column).forEach(columns::add);
    }

    private void side(Lines lines, LinkTable.Side side, boolean first) {
        Model target = schema.model(side.model());
        List<String> references = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (Link.LinkColumn column : side.columns()) {
            ScalarField reference = target.scalar(column.references());
            columns.add(column.column());
            references.add(column.references());
            new ScalarWriter(target, datasource).writeKey(lines, column.column(), reference);
        }
        lines.field(
                first ? "first" : "second",
                side.model(),
                List.of("@relation(" + Literals.quoted(relation(first)) + ", fields: ["
                        + String.join(", ", columns) + "], references: [" + String.join(", ", references)
                        + "], onDelete: Cascade, map: " + Literals.quoted(side.constraint()) + ")"));
    }
}
