package dev.iolite.autoconfigure;

import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The models of each database of the application: each model belongs to one. */
final class DatabaseModels {

    private static final String PRIMARY = "";

    private final List<NamedDatabase> databases;
    private final Supplier<Schema> models;
    private @Nullable Map<String, Schema> parts;

    /** Reads the models when they are first asked for: an application may bring a schema of its own. */
    DatabaseModels(List<NamedDatabase> databases, Supplier<Schema> models) {
        this.databases = databases;
        this.models = models;
    }

    /**
     * Checks that each database of the settings has models.
     *
     * @throws DatabaseAssignmentException when no annotation names it
     */
    DatabaseModels forSettings(Collection<String> names) {
        for (String name : names) {
            if (databases.stream().noneMatch(database -> database.isCalled(name))) {
                throw new DatabaseAssignmentException(
                        "The settings describe the database " + NamedDatabaseBeans.property(name)
                                + ", but no model lies in it.",
                        "Say which models do: @EnableIolite(datasource = \"" + name
                                + "\", packages = \"...\") on a configuration class; or remove the settings.");
            }
        }
        return this;
    }

    /**
     * The models of the application's own database.
     *
     * @throws DatabaseAssignmentException when the models cannot be told apart
     */
    Schema primary() {
        return databases.isEmpty() ? models.get() : part(PRIMARY);
    }

    /**
     * Checks that each model lies in a named database, where the application has no other.
     *
     * @throws DatabaseAssignmentException when one does not
     */
    void requireNoPrimary() {
        List<String> homeless = primary().models().stream()
                .map(model -> model.definition().qualifiedName())
                .toList();
        if (!homeless.isEmpty()) {
            throw new DatabaseAssignmentException(
                    "No database holds " + String.join(", ", homeless)
                            + ": no @EnableIolite names a package of theirs, and the application has no database of its"
                            + " own.",
                    "Name the packages, or set iolite.datasource.url and let DataSourceAutoConfiguration run.");
        }
    }

    /**
     * The models of a named database.
     *
     * @throws DatabaseAssignmentException when the models cannot be told apart
     */
    Schema of(String database) {
        return part(database);
    }

    /**
     * The models of all databases.
     *
     * @param given those of the application's own where it says so itself, else null
     */
    Schema all(@Nullable Schema given) {
        Schema primary = given == null ? primary() : given;
        List<Model> all = new ArrayList<>(primary.models());
        databases.forEach(database -> all.addAll(of(database.name()).models()));
        return databases.isEmpty() ? primary : new Schema(all, List.of());
    }

    private synchronized Schema part(String database) {
        if (parts == null) {
            parts = split(models.get());
        }
        return Objects.requireNonNull(parts.get(database), database);
    }

    private Map<String, Schema> split(Schema all) {
        Map<String, String> owners = new HashMap<>();
        all.models().forEach(model -> owners.put(model.name(), owner(model)));
        all.models().forEach(model -> requireTogether(model, all, owners));
        Map<String, Schema> split = new HashMap<>();
        split.put(PRIMARY, part(all, owners, PRIMARY));
        for (NamedDatabase database : databases) {
            Schema part = part(all, owners, database.name());
            if (part.models().isEmpty()) {
                throw noModels(database, all);
            }
            split.put(database.name(), part);
        }
        return split;
    }

    private String owner(Model model) {
        String type = model.definition().qualifiedName();
        NamedDatabase owner = NamedDatabase.of(type, databases).orElse(null);
        if (owner == null) {
            return PRIMARY;
        }
        for (NamedDatabase other : databases) {
            if (other != owner && other.depth(type) == owner.depth(type)) {
                throw new DatabaseAssignmentException(
                        "The model " + type + " is given to two databases: @EnableIolite names its package for '"
                                + owner.name() + "' and for '" + other.name() + "'.",
                        "Name each package for one database. The longer of two nested packages wins.");
            }
        }
        return owner.name();
    }

    private static void requireTogether(Model model, Schema all, Map<String, String> owners) {
        String owner = owners.get(model.name());
        for (RelationField relation : model.relations()) {
            String target = owners.get(relation.target());
            if (!relation.hidden() && !Objects.equals(owner, target)) {
                throw new DatabaseAssignmentException(
                        "The relation " + model.name() + "." + relation.name() + " leads from " + described(owner)
                                + " to the model "
                                + all.model(relation.target()).definition().qualifiedName() + " of " + described(target)
                                + ".",
                        "Databases know nothing of each other: keep the other row's key in a field of its own, such as"
                                + " 'int get" + relation.target()
                                + "Id()', and read it there; or put both models into one database.");
            }
        }
    }

    private static String described(@Nullable String owner) {
        return PRIMARY.equals(owner) ? "the application's own database" : "the database '" + owner + "'";
    }

    private static Schema part(Schema all, Map<String, String> owners, String database) {
        List<Model> models = all.models().stream()
                .filter(model -> database.equals(owners.get(model.name())))
                .toList();
        Set<String> names = new HashSet<>();
        Set<String> enums = new HashSet<>();
        for (Model model : models) {
            names.add(model.name());
            model.scalars().stream()
                    .map(ScalarField::enumType)
                    .filter(Objects::nonNull)
                    .forEach(enums::add);
        }
        return new Schema(
                models,
                all.enums().stream().filter(type -> enums.contains(type.name())).toList(),
                all.linkTables().stream()
                        .filter(table -> names.contains(table.first().model()))
                        .toList());
    }

    private static DatabaseAssignmentException noModels(NamedDatabase database, Schema all) {
        return new DatabaseAssignmentException(
                "@EnableIolite(datasource = \"" + database.name() + "\") finds no model in "
                        + String.join(", ", database.packages()) + ".",
                "Name the packages of its models: packages = \"...\". Packages with models: "
                        + String.join(
                                ", ",
                                all.models().stream()
                                        .map(model -> model.definition().qualifiedName())
                                        .map(type -> type.substring(0, Math.max(0, type.lastIndexOf('.'))))
                                        .distinct()
                                        .sorted()
                                        .toList())
                        + ".");
    }
}
