package dev.iolite.schema.prisma;

import dev.iolite.schema.EnumType;
import dev.iolite.schema.Field;
import dev.iolite.schema.Index;
import dev.iolite.schema.Key;
import dev.iolite.schema.Link;
import dev.iolite.schema.LinkTable;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the text of a {@code schema.prisma}. */
final class PrismaWriter {

    private static final Map<String, String> KINDS =
            Map.of("gin", "Gin", "gist", "Gist", "spgist", "SpGist", "brin", "Brin", "hash", "Hash", "btree", "BTree");

    private final Schema schema;
    private final Datasource datasource;
    private final List<LinkTable> linkModels;

    PrismaWriter(Schema schema, @Nullable Datasource datasource) {
        this.schema = schema;
        this.datasource = datasource == null ? Datasource.ASSUMED : datasource;
        this.linkModels =
                schema.linkTables().stream().filter(table -> !isImplicit(table)).toList();
    }

    private boolean isImplicit(LinkTable table) {
        return schema.model(table.first().model()).relations().stream()
                .anyMatch(field -> field.link() instanceof Link.ThroughTable through
                        && through.table().equals(table.name())
                        && RelationWriter.isImplicit(field));
    }

    String write(@Nullable Datasource given, List<Generator> generators) {
        List<String> blocks = new ArrayList<>();
        if (given != null) {
            blocks.add(block(text ->
                    config("datasource " + given.name(), settings(given)).writeTo(text)));
        }
        generators.forEach(
                generator -> blocks.add(block(text -> generator(generator).writeTo(text))));
        schema.models().forEach(model -> blocks.add(block(text -> model(model).writeTo(text))));
        linkModels.forEach(
                table -> blocks.add(block(text -> new LinkModelWriter(schema, datasource, table).write(text))));
        schema.enums().forEach(type -> blocks.add(block(text -> enumType(type).writeTo(text))));
        return String.join("\n", blocks);
    }

    private static String block(java.util.function.Consumer<StringBuilder> writer) {
        StringBuilder text = new StringBuilder();
        writer.accept(text);
        return text.toString();
    }

    private static Lines config(String header, Map<String, String> settings) {
        Lines lines = new Lines(header);
        settings.forEach((name, value) -> lines.field(name, "= " + value, List.of()));
        return lines;
    }

    private static Map<String, String> settings(Datasource datasource) {
        Map<String, String> settings = new java.util.LinkedHashMap<>();
        settings.put("provider", Literals.quoted(datasource.provider()));
        if (datasource.url() != null) {
            String url = Literals.quoted(datasource.url());
            settings.put("url", datasource.urlFromEnvironment() ? "env(" + url + ")" : url);
        }
        if (!datasource.hasForeignKeys()) {
            settings.put("relationMode", "\"prisma\"");
        }
        if (!datasource.schemas().isEmpty()) {
            settings.put(
                    "schemas",
                    datasource.schemas().stream().map(Literals::quoted).collect(Collectors.joining(", ", "[", "]")));
        }
        return settings;
    }

    private static Lines generator(Generator generator) {
        Map<String, String> settings = new java.util.TreeMap<>();
        generator.settings().forEach((name, value) -> settings.put(name, Literals.quoted(value)));
        return config("generator " + generator.name(), settings);
    }

    private Lines model(Model model) {
        Lines lines = new Lines((model.definition().view() ? "view " : "model ") + model.name());
        ScalarWriter scalars = new ScalarWriter(model, datasource);
        RelationWriter relations = new RelationWriter(model);
        for (Field field : model.fields()) {
            if (field instanceof ScalarField scalar) {
                scalars.write(lines, scalar);
            } else if (field instanceof RelationField relation && isWritten(relation)) {
                relations.write(lines, relation);
            }
        }
        linkModels.forEach(table -> linkFields(lines, model, table));
        keys(lines, model);
        model.definition().indexes().forEach(index -> lines.attribute(index(model, index)));
        if (!model.table().equals(model.name())) {
            lines.attribute("@@map(" + Literals.quoted(model.table()) + ")");
        }
        if (model.namespace() != null) {
            lines.attribute("@@schema(" + Literals.quoted(model.namespace()) + ")");
        }
        return lines;
    }

    /** Prisma cannot say that a many-to-many relation goes through a model: the model's own relations must do. */
    private static boolean isWritten(RelationField relation) {
        return !(relation.link() instanceof Link.ThroughTable) || RelationWriter.isImplicit(relation);
    }

    private void linkFields(Lines lines, Model model, LinkTable table) {
        LinkModelWriter links = new LinkModelWriter(schema, datasource, table);
        for (boolean first : new boolean[] {true, false}) {
            LinkTable.Side side = first ? table.first() : table.second();
            if (side.model().equals(model.name())) {
                lines.field(
                        LinkModelWriter.field(table, first),
                        LinkModelWriter.name(table) + "[]",
                        List.of("@relation(" + Literals.quoted(links.relation(first)) + ")"));
            }
        }
    }

    private static void keys(Lines lines, Model model) {
        for (Key key : model.keys()) {
            if (key.name().isEmpty() || ScalarWriter.onField(key)) {
                continue;
            }
            List<String> arguments = new ArrayList<>();
            arguments.add("[" + String.join(", ", key.fields()) + "]");
            if (!key.name().equals(String.join("_", key.fields()))) {
                arguments.add("name: " + Literals.quoted(key.name()));
            }
            List<String> derivedFrom = key.primary() ? List.of() : key.fields();
            if (!key.constraint().equals(DerivedNames.of(model, derivedFrom, ScalarWriter.suffix(key)))) {
                arguments.add("map: " + Literals.quoted(key.constraint()));
            }
            lines.attribute((key.primary() ? "@@id(" : "@@unique(") + String.join(", ", arguments) + ")");
        }
    }

    private static String index(Model model, Index index) {
        List<String> fields = index.columns().stream().map(Index.Column::field).toList();
        List<String> arguments = new ArrayList<>();
        arguments.add(index.columns().stream()
                .map(column -> column.field() + (column.descending() ? "(sort: Desc)" : ""))
                .collect(Collectors.joining(", ", "[", "]")));
        boolean fulltext = index.kind().equals("fulltext");
        if (!index.kind().isEmpty() && !fulltext) {
            arguments.add("type: " + KINDS.getOrDefault(index.kind().toLowerCase(Locale.ROOT), index.kind()));
        }
        if (!index.name().equals(DerivedNames.of(model, fields, "_idx"))) {
            arguments.add("map: " + Literals.quoted(index.name()));
        }
        return (fulltext ? "@@fulltext(" : "@@index(") + String.join(", ", arguments) + ")";
    }

    private static Lines enumType(EnumType type) {
        Lines lines = new Lines("enum " + type.name());
        for (EnumType.Value value : type.values()) {
            boolean same = value.databaseName().equals(value.name());
            lines.field(value.name(), same ? "" : "@map(" + Literals.quoted(value.databaseName()) + ")", List.of());
        }
        if (!type.databaseName().equals(type.name())) {
            lines.attribute("@@map(" + Literals.quoted(type.databaseName()) + ")");
        }
        if (type.namespace() != null) {
            lines.attribute("@@schema(" + Literals.quoted(type.namespace()) + ")");
        }
        return lines;
    }
}
