package dev.iolite.processor.write;

import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a create, which asks for something that is required.
 *
 * @param name the field or relation asked for
 * @param relation the relation; null when a field is asked for
 * @param scalars the field, or the fields of the relation's key that can be given instead
 */
record Step(String name, @Nullable RelationField relation, List<ScalarField> scalars) {

    static Step of(ScalarField field) {
        return new Step(field.name(), null, List.of(field));
    }
}
