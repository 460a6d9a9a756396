package dev.iolite.jdbc.vendor;

import dev.iolite.schema.ForeignKey;
import dev.iolite.schema.Key;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** The foreign key of a table with these columns, or the only one that points to such columns. */
    Optional<Found> foreignKey(@Nullable String table, List<String> columns) {
        Optional<Model> owner = table(table);
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        List<ForeignKey> keys = owner.get().definition().foreignKeys();
        List<String> fields = fields(owner.get(), columns);
        List<ForeignKey> own =
                keys.stream().filter(key -> key.fields().equals(fields)).toList();
        List<ForeignKey> pointing = keys.stream()
                .filter(key -> key.references().equals(fields(schema.model(key.target()), columns)))
                .toList();
        List<ForeignKey> fitting = own.isEmpty() ? pointing : own;
        return fitting.size() == 1
                ? Optional.of(new Found(owner.get(), fitting.get(0).fields(), fitting.get(0)))
                : Optional.empty();
    }

    /** The relations that hold a key to or from a model, and its many-to-many relations; none for no model of ours. */
    List<String> relationsOf(@Nullable String model) {
        Set<String> relations = new LinkedHashSet<>();
        for (Model owner : schema.models()) {
            for (ForeignKey key : owner.definition().foreignKeys()) {
                if (owner.name().equals(model) || key.target().equals(model)) {
                    relations.add(owner.name() + "." + key.relation());
                }
            }
        }
        named(model)
                .ifPresent(found -> found.relations().stream()
                        .filter(relation -> relation.link() instanceof Link.ThroughTable)
                        .forEach(relation -> relations.add(found.name() + "." + relation.name())));
        return List.copyOf(relations);
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
