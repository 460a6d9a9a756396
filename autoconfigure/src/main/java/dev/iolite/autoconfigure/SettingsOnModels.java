package dev.iolite.autoconfigure;

import dev.iolite.schema.Field;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What settings say about models, put into the schema: {@code iolite.omit} and {@code iolite.schema}. */
final class SettingsOnModels {

    private final Map<String, Set<String>> omitted = new HashMap<>();
    private final @Nullable String namespace;

    private SettingsOnModels(@Nullable String namespace) {
        this.namespace = namespace;
    }

    /**
     * Changes the models as the settings say.
     *
     * @throws dev.iolite.autoconfigure.settings.InvalidSettingException when a model or field does not exist
     */
    static Schema apply(IoliteProperties properties, Schema schema) {
        if (properties.omit().isEmpty() && properties.schema() == null) {
            return schema;
        }
        SettingsOnModels settings = new SettingsOnModels(properties.schema());
        properties.omit().forEach((name, fields) -> settings.omit(name, fields, schema));
        return new Schema(schema.models().stream().map(settings::changed).toList(), List.copyOf(schema.enums()));
    }

    private void omit(String name, List<String> fields, Schema schema) {
        Model model = SettingModels.model("iolite.omit", name, schema);
        Set<String> names = omitted.computeIfAbsent(model.name(), key -> new HashSet<>());
        fields.forEach(field ->
                names.add(SettingModels.field("iolite.omit", field, model).name()));
    }

    private Model changed(Model model) {
        Model.Definition old = model.definition();
        Set<String> names = omitted.getOrDefault(model.name(), Set.of());
        return new Model(new Model.Definition(
                old.name(),
                old.qualifiedName(),
                old.table(),
                old.namespace() == null ? namespace : old.namespace(),
                old.view(),
                old.fields().stream()
                        .map(field -> names.contains(field.name()) ? omitted(field) : field)
                        .toList(),
                old.keys(),
                old.indexes(),
                old.foreignKeys()));
    }

    private static Field omitted(Field field) {
        return field instanceof ScalarField scalar
                ? new ScalarField(
                        scalar.name(),
                        scalar.index(),
                        scalar.column(),
                        scalar.type(),
                        scalar.enumType(),
                        scalar.list(),
                        scalar.nullable(),
                        scalar.defaultValue(),
                        scalar.updatedAt(),
                        scalar.version(),
                        true,
                        scalar.hidden(),
                        scalar.nativeType())
                : field;
    }
}
