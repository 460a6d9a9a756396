package dev.iolite.client;

import dev.iolite.model.ModelTypes;
import dev.iolite.schema.Declarations;
import dev.iolite.schema.InvalidSchemaException;
import dev.iolite.schema.Schema;
import dev.iolite.schema.SchemaBuilder;
import dev.iolite.schema.SchemaJson;
import java.util.List;
import java.util.ServiceLoader;

/** The models of all modules on the class path, as the processor left them there: no scan, no reflection. */
public final class ClassPathModels {

    private ClassPathModels() {}

    /**
     * The schema of all modules together; relations may cross modules.
     *
     * @param loader sees the modules
     * @return the schema; one without models when no module has any
     * @throws InvalidSchemaException when the modules do not fit together, such as a model that two of them declare
     */
    public static Schema schema(ClassLoader loader) {
        List<Declarations> modules = SchemaJson.readAll(loader);
        return modules.isEmpty()
                ? new Schema(List.of(), List.of())
                : SchemaBuilder.build(modules).orThrow();
    }

    /**
     * The generated readers and repositories of all modules.
     *
     * @param loader sees the modules
     * @return one object for each module; empty when no module has models
     */
    public static List<ModelTypes> types(ClassLoader loader) {
        return ServiceLoader.load(ModelTypes.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
