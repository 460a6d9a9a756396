package dev.iolite.schema.prisma;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The schemas of a peer's test kit, where it lies beside the checkout or the property {@code iolite.kit} says where. */
final class Kit {

    private Kit() {}

    static Path file() {
        String given = System.getProperty("iolite.kit");
        if (given != null && !given.isEmpty()) {
            Path path = Path.of(given);
            return Files.isDirectory(path) ? path.resolve("schemas.json") : path.resolveSibling("schemas.json");
        }
        Path root =
                Path.of(System.getProperty("iolite.root", ".")).toAbsolutePath().normalize();
        return root.resolveSibling("shared").resolve("prisma-kit").resolve("schemas.json");
    }

    static boolean isThere() {
        return Files.exists(file());
    }

    record Entry(String psl, String ddl) {}

    static Map<String, Entry> schemas() {
        Map<String, Entry> schemas = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), file())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                Map<String, String> texts = new LinkedHashMap<>();
                parser.nextToken();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    texts.put(name, parser.getString());
                }
                schemas.put(key, new Entry(texts.get("psl"), texts.get("ddl")));
            }
        }
        return schemas;
    }
}
