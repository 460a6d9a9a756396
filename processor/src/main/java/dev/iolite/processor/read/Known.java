package dev.iolite.processor.read;

import dev.iolite.schema.EnumDeclaration;
import java.util.List;
import java.util.Map;

/**
 * Models whose declarations come from elsewhere than their interfaces.
 *
 * @param models by the qualified name of the interface
 * @param enums the enums that they use
 */
public record Known(Map<String, ModelRead> models, List<EnumDeclaration> enums) {
    /** Copies both. */
    public Known {
        models = Map.copyOf(models);
        enums = List.copyOf(enums);
    }
}
