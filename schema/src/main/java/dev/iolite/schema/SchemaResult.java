package dev.iolite.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schema, or all that is wrong with its declarations.
 *
 * @param schema the schema; null when there are problems
 * @param problems all problems, in the order of the declarations; empty when there is a schema
 */
public record SchemaResult(@Nullable Schema schema, List<Problem> problems) {
    /** Copies the problems. */
    public SchemaResult {
        problems = List.copyOf(problems);
    }

    /**
     * The schema, where a problem is the caller's mistake.
     *
     * @return the schema
     * @throws InvalidSchemaException when there are problems; it lists all
     */
    public Schema orThrow() {
        if (schema == null) {
            throw new InvalidSchemaException(problems);
        }
        return schema;
    }
}
