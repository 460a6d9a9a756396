package dev.iolite.processor.model;

import dev.iolite.schema.Schema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All models that a module's generated code speaks of.
 *
 * @param schema their fields, keys and relations
 * @param java their Java side, by name
 */
public record Models(Schema schema, Map<String, JavaModel> java) {

    /** Copies the models and keeps their order. */
    public Models {
        java = Collections.unmodifiableMap(new LinkedHashMap<>(java));
    }

    /**
     * The Java side of a model that is known to exist.
     *
     * @param name the model's name
     * @return the Java side
     * @throws IllegalArgumentException when there is none of that name
     */
    public JavaModel model(String name) {
        JavaModel model = java.get(name);
        if (model == null) {
            throw new IllegalArgumentException("There is no interface for the model " + name);
        }
        return model;
    }

    /**
     * The models whose code is generated.
     *
     * @return in the order in which they were read
     */
    public List<JavaModel> generated() {
        return java.values().stream()
                .filter(JavaModel::generated)
                .filter(model -> schema.find(model.name()).isPresent())
                .toList();
    }
}
