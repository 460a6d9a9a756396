package dev.iolite.schema.prisma;

import java.util.Map;

/**
 * A {@code generator} block; iolite does not run it.
 *
 * @param name its name
 * @param settings its settings as texts, lists joined by commas
 */
public record Generator(String name, Map<String, String> settings) {
    /** Copies the settings. */
    public Generator {
        settings = Map.copyOf(settings);
    }
}
