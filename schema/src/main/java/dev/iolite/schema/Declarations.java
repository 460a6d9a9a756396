package dev.iolite.schema;

import java.util.List;

/**
 * What one front end read from one module or file, before any check: the input of {@link SchemaBuilder}.
 *
 * @param models its models in declared order
 * @param enums the enums that their fields use
 */
public record Declarations(List<ModelDeclaration> models, List<EnumDeclaration> enums) {
    /** Copies the lists. */
    public Declarations {
        models = List.copyOf(models);
        enums = List.copyOf(enums);
    }
}
