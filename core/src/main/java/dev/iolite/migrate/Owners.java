package dev.iolite.migrate;

import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import java.util.List;

/** Whom a difference is told of: a field, the relation whose hidden key it is, or the model. */
final class Owners {

    private Owners() {}

    static String of(Model model, ScalarField field) {
        if (!field.hidden()) {
            return model.name() + "." + field.name();
        }
        return model.definition().foreignKeys().stream()
                .filter(key -> key.fields().contains(field.name()))
                .findFirst()
                .map(key -> model.name() + "." + key.relation())
                .orElse(model.name());
    }

    static String of(Model model, List<String> fields) {
        List<String> owners = model.scalars(fields).stream()
                .map(field -> of(model, field))
                .distinct()
                .toList();
        return owners.size() == 1 ? owners.get(0) : model.name();
    }
}
