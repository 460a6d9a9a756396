package dev.iolite.schema.prisma;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code datasource} block.
 *
 * @param name its name, which is also the prefix of native types
 * @param provider such as {@code postgresql} or {@code sqlite}
 * @param url the URL, or the variable that holds it; null when it is not given
 * @param urlFromEnvironment whether {@code url} names an environment variable
 * @param relationMode {@code foreignKeys} or {@code prisma}
 * @param schemas the database schemas used; empty for the default one
 */
public record Datasource(
        String name,
        String provider,
        @Nullable String url,
        boolean urlFromEnvironment,
        String relationMode,
        List<String> schemas) {

    /** What stands for a file without such a block. */
    static final Datasource ASSUMED = new Datasource("db", "postgresql", null, false, "foreignKeys", List.of());

    /** Copies the schemas. */
    public Datasource {
        schemas = List.copyOf(schemas);
    }

    boolean isPostgres() {
        return provider.equals("postgresql") || provider.equals("postgres");
    }

    /** Whether the relations are foreign keys in the database. */
    boolean hasForeignKeys() {
        return !relationMode.equals("prisma");
    }
}
