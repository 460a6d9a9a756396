package dev.iolite.schema.prisma;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the blocks {@code datasource} and {@code generator}. */
final class ConfigReader {

    private static final List<String> PROVIDERS =
            List.of("postgresql", "postgres", "mysql", "sqlite", "sqlserver", "cockroachdb");
    private static final List<String> DATASOURCE_SETTINGS = List.of(
            "provider",
            "url",
            "directUrl",
            "shadowDatabaseUrl",
            "relationMode",
            "referentialIntegrity",
            "schemas",
            "extensions");

    private final Findings findings;

    ConfigReader(Findings findings) {
        this.findings = findings;
    }

    /** The only datasource; null when there is none. */
    @Nullable
    Datasource datasource(List<Syntax.Block> blocks) {
        List<Syntax.Block> found = blocks.stream()
                .filter(block -> block.keyword().equals("datasource"))
                .toList();
        found.stream()
                .skip(1)
                .forEach(block -> findings.add(
                        block.place(), "There are two datasources", "Keep one; another database is another file"));
        return found.isEmpty() ? null : datasource(found.get(0));
    }

    private Datasource datasource(Syntax.Block block) {
        Map<String, Syntax.Setting> settings = settings(block);
        settings.values().stream()
                .filter(setting -> !DATASOURCE_SETTINGS.contains(setting.name()))
                .forEach(setting -> findings.unknown(setting.place(), "setting", setting.name(), DATASOURCE_SETTINGS));
        Value url = value(settings, "url");
        String mode = text(settings, "relationMode");
        if (mode == null) {
            mode = text(settings, "referentialIntegrity");
        }
        if (mode != null && !mode.equals("prisma") && !mode.equals("foreignKeys")) {
            findings.unknown(block.place(), "relation mode", mode, List.of("foreignKeys", "prisma"));
        }
        return new Datasource(
                block.name(),
                provider(block, settings),
                url == null ? null : url(url),
                url instanceof Value.Call,
                mode == null ? "foreignKeys" : mode,
                schemas(settings));
    }

    private String provider(Syntax.Block block, Map<String, Syntax.Setting> settings) {
        Value value = value(settings, "provider");
        // Prisma 2 had lists of providers.
        Value given = value instanceof Value.Array array && !array.values().isEmpty()
                ? array.values().get(0)
                : value;
        if (!(given instanceof Value.Text text)) {
            findings.add(block.place(), "The datasource has no provider", "Add provider = \"postgresql\"");
            return Datasource.ASSUMED.provider();
        }
        if (!PROVIDERS.contains(text.text())) {
            findings.unknown(text.place(), "provider", text.text(), PROVIDERS);
        }
        return text.text();
    }

    private @Nullable String url(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        boolean env = value instanceof Value.Call call
                && call.name().equals("env")
                && call.arguments().size() == 1
                && call.arguments().get(0).value() instanceof Value.Text;
        if (!env) {
            findings.add(value.place(), "The url is " + value.described(), "Write a text or env(\"DATABASE_URL\")");
            return null;
        }
        return ((Value.Text) ((Value.Call) value).arguments().get(0).value()).text();
    }

    private static List<String> schemas(Map<String, Syntax.Setting> settings) {
        List<String> schemas = new ArrayList<>();
        if (value(settings, "schemas") instanceof Value.Array array) {
            for (Value value : array.values()) {
                if (value instanceof Value.Text text) {
                    schemas.add(text.text());
                }
            }
        }
        return schemas;
    }

    List<Generator> generators(List<Syntax.Block> blocks) {
        return blocks.stream()
                .filter(block -> block.keyword().equals("generator"))
                .map(block -> {
                    Map<String, String> texts = new LinkedHashMap<>();
                    settings(block).forEach((name, setting) -> texts.put(name, plain(setting.value())));
                    return new Generator(block.name(), texts);
                })
                .toList();
    }

    private static String plain(Value value) {
        if (value instanceof Value.Array array) {
            return array.values().stream().map(ConfigReader::plain).collect(Collectors.joining(","));
        }
        return value instanceof Value.Text text ? text.text() : value.described();
    }

    private Map<String, Syntax.Setting> settings(Syntax.Block block) {
        Map<String, Syntax.Setting> settings = new LinkedHashMap<>();
        for (Syntax.Setting setting : block.settings()) {
            if (settings.putIfAbsent(setting.name(), setting) != null) {
                findings.add(setting.place(), "The setting " + setting.name() + " is given twice", "Keep one of them");
            }
        }
        return settings;
    }

    private static @Nullable Value value(Map<String, Syntax.Setting> settings, String name) {
        Syntax.Setting setting = settings.get(name);
        return setting == null ? null : setting.value();
    }

    private static @Nullable String text(Map<String, Syntax.Setting> settings, String name) {
        return value(settings, name) instanceof Value.Text text ? text.text() : null;
    }
}
