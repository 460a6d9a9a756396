package dev.iolite.schema.prisma;

import dev.iolite.schema.Index;
import dev.iolite.schema.ModelDeclaration;
import dev.iolite.schema.Naming;
import dev.iolite.schema.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one {@code model} or {@code view} block. */
final class ModelReader {

    private static final List<String> ATTRIBUTES =
            List.of("id", "unique", "index", "fulltext", "map", "schema", "ignore");
    private static final List<String> KEY_PARAMETERS = List.of("fields", "name", "map", "length", "sort", "clustered");
    private static final List<String> INDEX_PARAMETERS =
            List.of("fields", "name", "map", "type", "ops", "length", "sort", "clustered");

    private final Syntax.Block block;
    private final Datasource datasource;
    private final Findings findings;
    private final FieldReader fields;
    private final List<ModelDeclaration.KeyDeclaration> keys = new ArrayList<>();
    private final List<ModelDeclaration.IndexDeclaration> indexes = new ArrayList<>();
    private @Nullable String table;
    private @Nullable String namespace;

    ModelReader(
            Syntax.Block block, Symbols symbols, Datasource datasource, NativeTypes nativeTypes, Findings findings) {
        this.block = block;
        this.datasource = datasource;
        this.findings = findings;
        this.fields = new FieldReader(block, symbols, datasource, nativeTypes, findings);
    }

    ModelDeclaration read() {
        fields.read();
        keys.addAll(fields.keys());
        block.attributes().forEach(this::read);
        requireNamespace(findings, datasource, block, namespace);
        return new ModelDeclaration(
                block.name(),
                block.name(),
                table,
                namespace,
                block.keyword().equals("view"),
                Naming.AS_WRITTEN,
                fields.fields(),
                keys,
                indexes,
                block.place());
    }

    private void read(Syntax.Attribute attribute) {
        switch (attribute.name()) {
            case "id" -> key(attribute, true);
            case "unique" -> key(attribute, false);
            case "index" -> index(attribute, "");
            case "fulltext" -> index(attribute, "fulltext");
            case "map" -> table = arguments(attribute, List.of("name")).requiredText("name");
            case "schema" -> namespace = arguments(attribute, List.of("map")).requiredText("map");
            case "ignore" -> arguments(attribute, List.of());
            default ->
                findings.add(
                        attribute.place(),
                        "There is no attribute @@" + attribute.name(),
                        Suggestion.sentence(attribute.name(), ATTRIBUTES));
        }
    }

    private Arguments arguments(Syntax.Attribute attribute, List<String> parameters) {
        return new Arguments(attribute, findings, parameters);
    }

    private void key(Syntax.Attribute attribute, boolean primary) {
        Arguments arguments = arguments(attribute, KEY_PARAMETERS);
        List<String> names = arguments.requiredFields("fields").stream()
                .map(Arguments::fieldName)
                .toList();
        if (!names.isEmpty()) {
            keys.add(new ModelDeclaration.KeyDeclaration(
                    arguments.text("name"), names, primary, arguments.text("map"), attribute.place()));
        }
    }

    private void index(Syntax.Attribute attribute, String usualKind) {
        Arguments arguments = arguments(attribute, INDEX_PARAMETERS);
        List<Index.Column> columns =
                arguments.requiredFields("fields").stream().map(this::column).toList();
        String kind = arguments.name("type");
        String name = arguments.text("map");
        if (!columns.isEmpty()) {
            indexes.add(new ModelDeclaration.IndexDeclaration(
                    // Prisma 2 called it name.
                    name == null ? arguments.text("name") : name,
                    columns,
                    kind == null || kind.equals("BTree") ? usualKind : kind.toLowerCase(Locale.ROOT),
                    attribute.place()));
        }
    }

    private Index.Column column(Value field) {
        boolean descending = false;
        if (field instanceof Value.Call call) {
            Syntax.Attribute attribute = new Syntax.Attribute(call.name(), call.arguments(), call.place());
            Arguments arguments = arguments(attribute, List.of("sort", "length", "ops"));
            String sort = arguments.name("sort");
            if (sort != null && !sort.equals("Asc") && !sort.equals("Desc")) {
                findings.unknown(call.place(), "order", sort, List.of("Asc", "Desc"));
            }
            descending = "Desc".equals(sort);
        }
        return new Index.Column(Arguments.fieldName(field), descending);
    }

    /** With several schemas each model and enum says where it lies. */
    static void requireNamespace(
            Findings findings, Datasource datasource, Syntax.Block block, @Nullable String namespace) {
        List<String> schemas = datasource.schemas();
        if (schemas.isEmpty()) {
            return;
        }
        if (namespace == null) {
            findings.add(
                    block.place(),
                    "It does not say in which schema it lies",
                    "Add @@schema(\"" + schemas.get(0) + "\")");
        } else if (!schemas.contains(namespace)) {
            findings.unknown(block.place(), "schema", namespace, schemas);
        }
    }
}
