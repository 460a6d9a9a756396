package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.settings.InvalidSettingException;
import dev.iolite.schema.EnumType;
import dev.iolite.schema.Field;
import dev.iolite.schema.Link;
import dev.iolite.schema.LinkTable;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
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

    /** Changes the models of the application's own database as the settings say. */
    static Schema apply(IoliteProperties properties, Schema schema) {
        return apply(properties.omit(), properties.schema(), schema);
    }

    /**
     * Changes the models as the settings say.
     *
     * @param omit names of models with the fields left out
     * @param namespace the database schema of models that name none
     * @throws dev.iolite.autoconfigure.settings.InvalidSettingException when a model or field does not exist
     */
    static Schema apply(Map<String, List<String>> omit, @Nullable String namespace, Schema schema) {
        if (omit.isEmpty() && namespace == null) {
            return schema;
        }
        SettingsOnModels settings = new SettingsOnModels(namespace);
        omit.forEach((name, fields) -> settings.omit(name, fields, schema));
        return new Schema(
                schema.models().stream().map(settings::changed).toList(),
                schema.enums().stream().map(settings::changed).toList(),
                schema.linkTables().stream().map(settings::changed).toList());
    }

    private void omit(String name, List<String> fields, Schema schema) {
        if (name.chars().allMatch(Character::isDigit) || name.indexOf('.') > 0) {
            // Boot reads a list as a map from numbers, and a map below a model as a longer key.
            throw InvalidSettingException.of(
                    "iolite.omit",
                    "it does not name a list of fields for each model",
                    "a map such as { " + schema.models().iterator().next().name() + ": [field, otherField] }");
        }
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
                place(old.namespace()),
                old.view(),
                old.fields().stream().map(field -> changed(field, names)).toList(),
                old.keys(),
                old.indexes(),
                old.foreignKeys()));
    }

    private EnumType changed(EnumType type) {
        return new EnumType(type.name(), type.databaseName(), place(type.namespace()), type.values());
    }

    private LinkTable changed(LinkTable table) {
        return new LinkTable(
                table.name(),
                place(table.namespace()),
                table.first(),
                table.second(),
                table.primaryKey(),
                table.index());
    }

    private @Nullable String place(@Nullable String declared) {
        return declared == null ? namespace : declared;
    }

    private Field changed(Field field, Set<String> names) {
        if (field instanceof ScalarField scalar) {
            return names.contains(field.name()) ? omitted(scalar) : field;
        }
        RelationField relation = (RelationField) field;
        return relation.link() instanceof Link.ThroughTable link ? through(relation, link) : field;
    }

    private RelationField through(RelationField relation, Link.ThroughTable link) {
        return new RelationField(
                relation.name(),
                relation.index(),
                relation.target(),
                relation.many(),
                relation.nullable(),
                relation.relation(),
                relation.opposite(),
                new Link.ThroughTable(link.table(), place(link.namespace()), link.model(), link.parent(), link.child()),
                relation.hidden());
    }

    private static ScalarField omitted(ScalarField scalar) {
        return new ScalarField(
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
                scalar.nativeType(),
                scalar.filter());
    }
}
