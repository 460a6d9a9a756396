package dev.iolite.kit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of cases with the schemas they use.
 *
 * @param cases the cases in order
 * @param schemas by key
 */
record Kit(List<Case> cases, Map<String, Database> schemas) {

    /**
     * One case.
     *
     * @param id its name
     * @param attributes of the original test
     * @param schema the key of its schema
     * @param steps what is done, in order
     */
    record Case(
            String id,
            Map<String, @Nullable Object> attributes,
            String schema,
            List<Map<String, @Nullable Object>> steps) {}

    /**
     * A schema.
     *
     * @param psl the text of a schema.prisma
     * @param ddl what makes its tables
     */
    record Database(String psl, String ddl) {}

    /** Reads a folder, or a file of cases with {@code schemas.json} beside it. */
    static Kit read(Path place) {
        Path cases = Files.isDirectory(place) ? place.resolve("cases.jsonl") : place;
        try {
            return new Kit(
                    Files.readAllLines(cases, StandardCharsets.UTF_8).stream()
                            .filter(line -> !line.isBlank())
                            .map(Kit::oneCase)
                            .toList(),
                    schemas(Files.readString(cases.resolveSibling("schemas.json"), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalArgumentException("Not a kit: " + place, e);
        }
    }

    private static Case oneCase(String line) {
        Map<String, @Nullable Object> tree = JsonTree.object(JsonTree.parse(line));
        return new Case(
                String.valueOf(tree.get("id")),
                JsonTree.object(tree.get("attrs")),
                String.valueOf(tree.get("schema")),
                JsonTree.list(tree.get("steps")).stream().map(JsonTree::object).toList());
    }

    private static Map<String, Database> schemas(String text) {
        Map<String, Database> schemas = new java.util.LinkedHashMap<>();
        JsonTree.object(JsonTree.parse(text)).forEach((key, value) -> {
            Map<String, @Nullable Object> schema = JsonTree.object(value);
            schemas.put(key, new Database(String.valueOf(schema.get("psl")), String.valueOf(schema.get("ddl"))));
        });
        return schemas;
    }
}
