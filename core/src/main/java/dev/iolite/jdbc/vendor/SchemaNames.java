package dev.iolite.jdbc.vendor;

import dev.iolite.schema.ForeignKey;
import dev.iolite.schema.Key;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns names of constraints, tables and columns back into models and fields. */
final class SchemaNames {

    private final Schema schema;
    private final Map<String, Model> tables = new HashMap<>();
    private final Map<String, Found> constraints = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();

    /**
     * What a constraint is in the models.
     *
     * @param model the model that has it
     * @param fields its fields
     * @param foreignKey the foreign key; null for a key
     */
    record Found(Model model, List<String> fields, @Nullable ForeignKey foreignKey) {}

    SchemaNames(Schema schema) {
        this.schema = schema;
        for (Model model : schema.models()) {
            tables.put(lower(model.table()), model);
            for (Key key : model.keys()) {
                constraints.put(lower(key.constraint()), new Found(model, key.fields(), null));
            }
            for (ForeignKey key : model.definition().foreignKeys()) {
                constraints.put(lower(key.constraint()), new Found(model, key.fields(), key));
            }
            for (RelationField relation : model.relations()) {
                if (relation.link() instanceof Link.ThroughTable link) {
                    links.putIfAbsent(lower(link.table()), model.name() + "." + relation.name());
                }
            }
        }
    }

    Optional<Found> constraint(@Nullable String name) {
        return name == null ? Optional.empty() : Optional.ofNullable(constraints.get(lower(name)));
    }

    Optional<Model> table(@Nullable String name) {
        return name == null ? Optional.empty() : Optional.ofNullable(tables.get(lower(name)));
    }

    /** The model of a name of ours. */
    Optional<Model> named(@Nullable String model) {
        return model == null ? Optional.empty() : schema.find(model);
    }

    /** The relation that a link table belongs to, such as {@code Post.categories}. */
    Optional<String> link(@Nullable String table) {
        return name(table).map(links::get);
    }

    private static Optional<String> name(@Nullable String text) {
        return Optional.ofNullable(text).map(SchemaNames::lower);
    }

    static List<String> fields(Model model, List<String> columns) {
        return columns.stream().map(column -> field(model, column)).toList();
    }

    private static String field(Model model, String column) {
        return model.scalars().stream()
                .filter(field -> field.column().equalsIgnoreCase(column))
                .map(ScalarField::name)
                .findFirst()
                .orElse(column);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
